/** What a column of a list can be, and what its name suggests. */

export const fields = {
  number: 'Number or code by which your system knows them',
  upn: 'UPN (unique pupil number)',
  givenName: 'Given name',
  familyName: 'Family name',
  preferredGivenName: 'Preferred given name',
  preferredFamilyName: 'Preferred family name',
  fullName: 'Whole name, as “Family, Given” or “Given Family”',
  birthDate: 'Date of birth',
  yearGroup: 'Year group',
  className: 'Class or registration group',
  email: 'Email',
  mobile: 'Mobile number',
  role: 'Role or job',
} as const

export type Field = keyof typeof fields

/** For each column of a list, in its order, what it is; null where it is not read. */
export type Columns = readonly (Field | null)[]

const suggestions: readonly (readonly [Field, RegExp])[] = [
  ['upn', /^(upn|uniquepupilnumber|pupilupn)$/],
  [
    'number',
    /^(admission(no|number)|adno|pupilid|studentid|staffcode|staffid|employeeid|payroll(no|number)|personid|contactid|misid|id)$/,
  ],
  ['preferredGivenName', /^(preferred|chosen|known)(as|fore|first|given)?(name)?$/],
  ['preferredFamilyName', /^(preferred|chosen)(sur|last|family)name$/],
  ['givenName', /^(legal)?(fore|first|given)names?$/],
  ['familyName', /^(legal)?(sur|last|family)name$/],
  ['fullName', /^(full|display|pupil|student|staff|contact)?name$/],
  ['birthDate', /^(dob|dateofbirth|birthdate|birthday)$/],
  ['yearGroup', /^(year|yeargroup|ncyear|nationalcurriculumyear|nationalcurriculumyeargroup|yeartaughtin)$/],
  ['className', /^(class|classname|reg|reggroup|registrationgroup|registrationform|form|tutorgroup)$/],
  ['email', /^(primary|main|work|school|home)?e?mail(address)?$/],
  ['mobile', /^(mobile|mobilephone|mobilenumber|mobiletelephone|sms|primaryphone)$/],
  ['role', /^(role|job|jobtitle|jobrole|post|position|stafftype)$/],
]

/** What each column probably is, by its name; each field once. */
export function suggestedColumns(header: readonly string[]): Columns {
  const taken = new Set<Field>()
  return header.map(name => {
    const plain = name.toLowerCase().replaceAll(/[^a-z]/g, '')
    const found = suggestions.find(([field, pattern]) => !taken.has(field) && pattern.test(plain))?.[0] ?? null
    if (found) taken.add(found)
    return found
  })
}

export type ColumnsProblem = 'no-name' | 'no-key' | 'twice'

/** What keeps columns from being read as people. Without a number, a UPN or an email nobody would be found again. */
export function whyNotColumns(columns: Columns): ColumnsProblem | null {
  const has = (field: Field) => columns.includes(field)
  const named = columns.filter(field => field !== null)
  if (new Set(named).size < named.length) return 'twice'
  if (!has('fullName') && !(has('givenName') && has('familyName'))) return 'no-name'
  return has('number') || has('upn') || has('email') ? null : 'no-key'
}
