/** A person's own data: names, age, year group. Pure. */

/** What is held of a person beside their roles. What is not known is null. */
export interface PersonalData {
  /** As lists and letters call them. */
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly email: string | null
  /** In international form: "+447700900123". */
  readonly mobile: string | null
  /** Pupils only. */
  readonly birthDate: Temporal.PlainDate | null
  /** Pupils only: -1 nursery, 0 reception, 1 to 13. */
  readonly yearGroup: number | null
}

/** Whole years of age on a day (REQ-1.1): at the date of an incident, not now. Born on 29 February: a year older on 1 March. */
export function ageOn(birthDate: Temporal.PlainDate, day: Temporal.PlainDate): number {
  const years = day.year - birthDate.year
  const hadBirthday = day.month > birthDate.month || (day.month === birthDate.month && day.day >= birthDate.day)
  return hadBirthday ? years : years - 1
}

/** Criminal responsibility begins at 10 in England (Children and Young Persons Act 1933, section 50). */
const ageOfCriminalResponsibility = 10

/** Whether what a child did on a day could be an offence at all (REQ-1.1); unknown without a date of birth. */
export function couldBeOffence(birthDate: Temporal.PlainDate | null, day: Temporal.PlainDate): boolean | null {
  return birthDate && ageOn(birthDate, day) >= ageOfCriminalResponsibility
}

/** The year groups of a primary school with its nursery, as forms offer them. */
export const yearGroups = [-1, 0, 1, 2, 3, 4, 5, 6] as const

/** "Nursery", "Reception", "Year 6". */
export function yearGroupName(yearGroup: number): string {
  if (yearGroup < 0) return 'Nursery'
  return yearGroup === 0 ? 'Reception' : `Year ${yearGroup}`
}

/** Reads a year group as schools write it: "R", "Reception", "Year 6", "06", "N". Null where it says none. */
export function readYearGroup(text: string): number | null {
  const plain = text.trim().toLowerCase()
  if (/^(n|n[12]|nursery)$/.test(plain)) return -1
  if (/^(r|reception|yr|year r|0+)$/.test(plain)) return 0
  const figures = /^(?:y|yr|year)?\s*0*(\d{1,2})$/.exec(plain)?.[1]
  const year = Number(figures)
  return figures !== undefined && year >= 1 && year <= 13 ? year : null
}

/** Given and family name of somebody of whom only one name is known: its last word is how lists find them. */
export function splitName(name: string): { readonly givenName: string | null; readonly familyName: string } {
  const words = name.trim().split(/\s+/)
  return { givenName: words.slice(0, -1).join(' ') || null, familyName: words.at(-1) ?? name }
}

/** A mobile number in international form; British where it begins with one 0. Null where it is none. */
export function readMobile(text: string): string | null {
  const plain = text.replaceAll(/[\s()./-]/g, '')
  const international = plain
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9])/, '+44')
    .replace(/^\+440/, '+44')
  return /^\+[0-9]{7,15}$/.test(international) ? international : null
}
