/** What the register would set of a school's profile. Pure. */
import type { SchoolProfile } from '../../../school/index.ts'
import { isUkprn, isUnusualAuthority, isUrn, laestabInWords, readLaestab } from '../identifiers/school-numbers.ts'
import type { RegisterRow } from './read-register.ts'

/** The parts of the profile that the register knows. */
export const registerFields = {
  name: 'Name',
  urn: 'URN',
  laestab: 'DfE number (local authority and establishment)',
  ukprn: 'UKPRN',
  address: 'Address',
} as const

export type RegisterField = keyof typeof registerFields
type Known = Pick<SchoolProfile, RegisterField>

/** A part of the profile as it is and as it would be. */
export interface FieldChange {
  readonly field: RegisterField
  readonly from: string | null
  readonly to: string
}

export interface RegisterPlan {
  readonly changes: readonly FieldChange[]
  /** For a person to enter, if they are right: the register is often behind. */
  readonly suggestions: readonly { readonly what: string; readonly value: string }[]
  readonly warnings: readonly string[]
}

export function registerPlan(row: RegisterRow, profile: Known): RegisterPlan {
  const laestab = readLaestab(`${row.authority}/${row.establishment.padStart(4, '0')}`)
  const wanted: Readonly<Record<RegisterField, string | null>> = {
    name: row.name.slice(0, 200) || null,
    urn: isUrn(row.urn) ? row.urn : null,
    laestab: laestab && laestabInWords(laestab),
    ukprn: isUkprn(row.ukprn) ? row.ukprn : null,
    address: addressOf(row),
  }
  const changes = (Object.keys(registerFields) as RegisterField[]).flatMap((field): FieldChange[] => {
    const to = wanted[field]
    return to === null || to === profile[field] ? [] : [{ field, from: profile[field], to }]
  })
  return { changes, suggestions: suggestionsIn(row), warnings: warningsIn(row) }
}

function addressOf({ street, locality, address3, town, county, postcode }: RegisterRow): string | null {
  const lines = [street, locality, address3, town, county === 'Not recorded' ? '' : county, postcode]
  return (
    lines
      .filter(line => line !== '')
      .join('\n')
      .slice(0, 500) || null
  )
}

/** Numbers lose their leading 0 in the register. */
const telephoneOf = (text: string): string => (/^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text)

function suggestionsIn(row: RegisterRow): RegisterPlan['suggestions'] {
  const head = [row.headTitle, row.headFirstName, row.headLastName].filter(part => part !== '').join(' ')
  return [
    { what: 'Website', value: row.website },
    { what: 'Office phone', value: telephoneOf(row.telephone) },
    { what: row.headJobTitle || 'Headteacher', value: head },
    { what: 'Local authority', value: row.authorityName },
    { what: 'Trust', value: row.trust },
  ].filter(({ value }) => value !== '')
}

function warningsIn({ authority, status }: RegisterRow): string[] {
  return [
    ...(isUnusualAuthority(authority)
      ? [`The register gives the local authority the unusual number ${authority}: check it`]
      : []),
    ...(status !== '' && !/^open/i.test(status)
      ? [`The register says of this school: ${status}. A conversion to an academy brings a new URN`]
      : []),
  ]
}
