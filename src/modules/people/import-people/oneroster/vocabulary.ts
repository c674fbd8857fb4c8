/** The words of OneRoster, and what they are here. */
import type { TitleId } from '../../roles.ts'
import type { FindingList } from '../findings.ts'
import type { Place } from '../incoming.ts'

/** What a role of OneRoster makes somebody; `suggested` is for a person to give, never for an import. */
export interface RoleMeaning {
  readonly titles: readonly TitleId[]
  readonly suggested: readonly TitleId[]
}

const staff = (...suggested: TitleId[]): RoleMeaning => ({ titles: ['other-staff'], suggested })

const meanings = {
  student: { titles: ['pupil'], suggested: [] },
  teacher: { titles: ['teacher'], suggested: [] },
  aide: { titles: ['teaching-assistant'], suggested: [] },
  parent: { titles: ['parent'], suggested: [] },
  guardian: { titles: ['parent'], suggested: [] },
  // An uncle or a neighbour is no parent or carer: somebody at school decides.
  relative: { titles: [], suggested: [] },
  principal: staff('headteacher'),
  administrator: staff('office'),
  siteAdministrator: staff('office'),
  counselor: staff(),
  proctor: staff(),
  // They work for the authority, the trust or the maker of the system, not at the school.
  districtAdministrator: { titles: [], suggested: [] },
  systemAdministrator: { titles: [], suggested: [] },
} as const satisfies Readonly<Record<string, RoleMeaning>>

export type OneRosterRole = keyof typeof meanings

export const meaningOf = (role: OneRosterRole): RoleMeaning => meanings[role]

const vocabularies = {
  role: Object.keys(meanings) as OneRosterRole[],
  enrollmentRole: ['administrator', 'proctor', 'student', 'teacher'],
  classType: ['homeroom', 'scheduled'],
  orgType: ['department', 'school', 'district', 'local', 'state', 'national'],
  status: ['active', 'tobedeleted'],
  enabledUser: ['true', 'false'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Vocabulary = keyof typeof vocabularies
type Word<Of extends Vocabulary> = (typeof vocabularies)[Of][number]

/** A value as its vocabulary has it; other capitals are taken with a finding. Null for '' and, with a finding, for what is no word of it. */
export function readWord<Of extends Vocabulary>(of: Of, value: string, place: Place, findings: FindingList): Word<Of> | null {
  if (value === '') return null
  const words: readonly Word<Of>[] = vocabularies[of]
  const word = words.find(one => one === value) ?? words.find(one => one.toLowerCase() === value.toLowerCase())
  const column = of === 'enrollmentRole' ? 'role' : of === 'orgType' ? 'type' : of
  if (word === undefined) {
    const own = value.startsWith('ext:') ? 'a word of its maker' : 'a word that OneRoster does not have'
    findings.add('warning', `says “${value.slice(0, 60)}” in ${column}, ${own}: it was left out`, place)
    return null
  }
  if (word !== value) findings.add('warning', `says “${value}” in ${column}: it was read as “${word}”`, place)
  return word
}
