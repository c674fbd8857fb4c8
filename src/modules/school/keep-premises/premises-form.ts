/** The form of premises, read back. */
import { z } from 'zod'
import { type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import type { Premises } from '../calendar/premises-store.ts'
import { readWeek } from '../forms/week-fields.ts'

const form = z.object({
  name: z.string().trim().min(1, 'Enter a name').max(200, 'The name must be 200 characters or fewer'),
  address: z
    .string()
    .trim()
    .max(500, 'The address must be 500 characters or fewer')
    .transform(text => (text === '' ? null : text)),
  weeks: z.enum(['term-time', 'all-year'], 'Choose when it is open'),
})

type Read =
  | { readonly site: Premises; readonly errors: null; readonly values: FormValues }
  | { readonly site: null; readonly errors: FormErrors; readonly values: FormValues }

/** Premises, or what needs mending. */
export function readPremises(body: unknown): Read {
  const { data, errors, values } = readForm(form, body)
  const week = readWeek(values)
  if (errors || Object.keys(week.errors).length > 0) return { site: null, errors: { ...errors, ...week.errors }, values }
  return { site: { ...data, hours: week.hours }, errors: null, values }
}
