/** The form of one related policy. */
import { z } from 'zod'
import { checkAddress } from '../../../platform/fetch-outside/guarded-fetch.ts'
import { formWithDays, optionalDay } from '../../../ui/day-field.ts'

const emptyIsNull = (text: string): string | null => (text === '' ? null : text)

/** Why an address is no link for the public; null where it is one. */
function addressFault(text: string): string | null {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return 'Enter a whole address, such as https://www.school.example/policies'
  if (url.username !== '' || url.password !== '') return 'The address must not hold a name or a password'
  try {
    checkAddress(url, { allowLoopback: false, allowPlain: true })
  } catch {
    return 'Enter an address that everybody can open, not one of your own network'
  }
  return url.hostname.includes('.') || url.hostname.startsWith('[')
    ? null
    : 'Enter an address that everybody can open, not one of your own network'
}

/** @param today no review lies in the future */
export const relatedForm = (today: Temporal.PlainDate) =>
  formWithDays(
    ['reviewedOn'],
    z.object({
      name: z.string().trim().max(120, 'The name must be 120 characters or fewer').transform(emptyIsNull),
      url: z
        .string()
        .trim()
        .max(500, 'The address must be 500 characters or fewer')
        .transform((text, context) => {
          const fault = text === '' ? null : addressFault(text)
          if (fault === null) return emptyIsNull(text)
          context.addIssue(fault)
          return z.NEVER
        }),
      reviewedOn: optionalDay('The day of the review').refine(
        day => day === null || Temporal.PlainDate.compare(day, today) <= 0,
        'The last review cannot lie in the future',
      ),
    }),
  )
