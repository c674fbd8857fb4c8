/** The form of a person's own data: for whoever is entered, and for changes. */
import { z } from 'zod'
import { optionalDay } from '../../ui/day-field.ts'
import { type PersonalData, readMobile, yearGroups } from './person.ts'

const longestName = 200
const longestEmail = 254

const name = (missing: string) => z.string().trim().min(1, missing).max(longestName, 'A name must be 200 characters or fewer')

const email = z
  .string()
  .trim()
  .max(longestEmail, 'An email address must be 254 characters or fewer')
  .refine(text => text === '' || /^[^@\s]+@[^@\s]+$/.test(text), 'Enter an email address as in name@example.org')
  .transform(text => text || null)

const mobile = z.string().transform((text, context) => {
  if (text.trim() === '') return null
  const read = readMobile(text)
  if (read) return read
  context.addIssue('Enter a mobile number, such as 07700 900 123')
  return z.NEVER
})

const yearGroup = z
  .enum(['', ...yearGroups.map(String)], 'Choose a year group from the list')
  .transform(text => (text === '' ? null : Number(text)))

/** The fields that every person has, for a schema of a form with days in it. */
export const personFields = {
  givenName: name('Enter the first name'),
  familyName: name('Enter the last name'),
  email,
  mobile,
  yearGroup: yearGroup.optional().default(null),
  birthDate: optionalDay('The date of birth'),
}

type PersonFields = z.output<z.ZodObject<typeof personFields>>

/** What the form said, as it is kept. */
export const personalDataFrom = ({ givenName, familyName, email, mobile, yearGroup, birthDate }: PersonFields): PersonalData => ({
  name: `${givenName} ${familyName}`.slice(0, longestName),
  givenName,
  familyName,
  email,
  mobile,
  yearGroup,
  birthDate,
})
