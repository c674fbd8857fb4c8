/** The form of one related policy. */
import { z } from 'zod'
import { checkAddress, portsOfPages } from '../../../platform/fetch-outside/guarded-fetch.ts'
import { formWithDays, optionalDay } from '../../../ui/day-field.ts'

const emptyIsNull = (text: string): string | null => (text === '' ? null : text)

const longestAddress = 500
const tooLong = `The address must be ${longestAddress} characters or fewer`

/** Why an address is no link for the public; null where it is one. */
function addressFault(url: URL | null): string | null {
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return 'Enter a whole address, such as https://www.school.example/policies'
  if (url.username !== '' || url.password !== '') return 'The address must not hold a name or a password'
  if (!portsOfPages.has(url.port)) return 'The address must not name a port: many networks do not let people open it'
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
        .transform((text, context) => {
          if (text === '') return null
          const url = URL.parse(text)
          // As browsers write it, which is what they go to: letters of other alphabets make it longer.
          const address = url?.href ?? text
          const fault = address.length > longestAddress ? tooLong : addressFault(url)
          if (fault === null) return address
          context.addIssue(fault)
          return z.NEVER
        }),
      reviewedOn: optionalDay('The day of the review').refine(
        day => day === null || Temporal.PlainDate.compare(day, today) <= 0,
        'The last review cannot lie in the future',
      ),
    }),
  )
