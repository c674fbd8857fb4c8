/** A person as SCIM writes one (RFC 7643, section 4.1), and back. Pure. */
import { readMobile } from '../person.ts'

/** What the other system may say of a person, and hears of them. Nothing else of theirs is ever told. */
export interface ScimUser {
  readonly id?: string
  readonly externalId?: string
  readonly userName: string
  readonly displayName?: string
  readonly name?: { readonly formatted?: string; readonly givenName?: string; readonly familyName?: string }
  readonly emails?: readonly { readonly value?: string; readonly type?: string; readonly primary?: boolean }[]
  readonly phoneNumbers?: readonly { readonly value?: string; readonly type?: string }[]
  readonly active?: boolean
}

/** A person with what the other system calls them. */
export interface Provisioned {
  readonly personId: string
  readonly userName: string
  readonly externalId: string | null
  readonly active: boolean
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly email: string | null
  readonly mobile: string | null
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

/** As SCIM writes them. */
export const scimFrom = (person: Provisioned) => ({
  id: person.personId,
  userName: person.userName,
  displayName: person.name,
  active: person.active,
  ...(person.externalId !== null && { externalId: person.externalId }),
  name: {
    formatted: person.name,
    ...(person.givenName !== null && { givenName: person.givenName }),
    ...(person.familyName !== null && { familyName: person.familyName }),
  },
  ...(person.email !== null && { emails: [{ value: person.email, type: 'work', primary: true }] }),
  ...(person.mobile !== null && { phoneNumbers: [{ value: person.mobile, type: 'mobile' }] }),
  meta: { created: person.createdAt.toString(), lastModified: person.changedAt.toString() },
})

/** How many characters are kept of each. */
const longest = { userName: 254, externalId: 255, oneName: 200 } as const

/** Whether what the other system calls somebody can be kept as it is: cut off, it would be found under another name. */
export const canBeKept = ({ userName, externalId = '', name }: ScimUser): boolean =>
  userName.trim().length <= longest.userName &&
  externalId.length <= longest.externalId &&
  [name?.givenName, name?.familyName].every(one => (one ?? '').trim().length <= longest.oneName)

const address = /^[^@\s]+@[^@\s]+$/

/** How lists call somebody, from what was said of them. */
export const nameOf = ({ displayName, name, userName }: ScimUser): string => {
  const both = [name?.givenName, name?.familyName].filter(Boolean).join(' ')
  return (displayName ?? name?.formatted ?? (both || userName)).trim().slice(0, 200) || userName
}

/** The address that they are reached at: the first work address, else the primary, else the first; else a user name that is one. */
export function emailOf({ emails = [], userName }: ScimUser): string | null {
  const chosen = emails.find(({ type }) => type === 'work') ?? emails.find(({ primary }) => primary) ?? emails[0]
  const value = (chosen?.value ?? userName).trim()
  return address.test(value) && value.length <= 254 ? value : null
}

/** The first mobile number, in international form; undefined where none was said. */
export function mobileOf({ phoneNumbers = [] }: ScimUser): string | null | undefined {
  const mobile = phoneNumbers.find(({ type }) => type === 'mobile')?.value
  return mobile === undefined ? undefined : readMobile(mobile)
}
