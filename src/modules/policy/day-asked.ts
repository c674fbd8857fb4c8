/** The day of "?on=2023-05-01": what applied then. */
import { z } from 'zod'

function dayIn(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null // an old or mistyped address still leads to today's policy
  }
}

/** A day between 1900 and 2199 as an address says it; null for anything else. */
export const dayAsked = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/)
  .transform(dayIn)
  .nullable()
  .catch(null)
