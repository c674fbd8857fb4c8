/** What somebody can be at a school, and which roles of the policy that makes them. */

/** Under which heading a form offers a title. */
export type TitleGroup = 'leaders' | 'staff' | 'governors' | 'families' | 'helpers' | 'offices'

/**
 * How a title is given. `ordinary`: by whoever keeps the school's people. `trusted`: it reaches other people's records, so a
 * head, the business manager or an administrator gives it. `approved`: a second person must approve.
 */
export type Giving = 'ordinary' | 'trusted' | 'approved'

/** A title that a person holds at the school. */
export interface Title {
  readonly id: string
  /** In a sentence, lower case: "class teacher". */
  readonly name: string
  readonly group: TitleGroup
  /** Roles of the policy's vocabulary that go with it; none for whoever only keeps this program. */
  readonly as: readonly string[]
  readonly giving: Giving
  /** Whether its holders work on cases: concerns, allegations, incidents. */
  readonly seesCases?: true
}

const [ordinary, trusted, approved] = ['ordinary', 'trusted', 'approved'] as const

/** Every title, in the order in which lists show them. Ids stay: tables hold them. */
export const titles = [
  { id: 'headteacher', name: 'headteacher', group: 'leaders', as: ['headteacher'], giving: approved, seesCases: true },
  { id: 'co-headteacher', name: 'co-headteacher', group: 'leaders', as: ['headteacher'], giving: approved, seesCases: true },
  { id: 'dsl', name: 'designated safeguarding lead', group: 'leaders', as: ['dsl'], giving: approved, seesCases: true },
  {
    id: 'deputy-dsl',
    name: 'deputy designated safeguarding lead',
    group: 'leaders',
    as: ['dsl'],
    giving: approved,
    seesCases: true,
  },
  { id: 'deputy-head', name: 'deputy head', group: 'leaders', as: ['staff'], giving: ordinary },
  { id: 'assistant-head', name: 'assistant head', group: 'leaders', as: ['staff'], giving: ordinary },
  { id: 'senco', name: 'special educational needs coordinator', group: 'leaders', as: ['staff'], giving: ordinary },
  { id: 'teacher', name: 'class teacher', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'supply-teacher', name: 'supply teacher', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'student-teacher', name: 'student teacher', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'hlta', name: 'higher level teaching assistant', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'teaching-assistant', name: 'teaching assistant', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'midday-supervisor', name: 'midday supervisor', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'office', name: 'office staff', group: 'staff', as: ['staff'], giving: trusted },
  { id: 'business-manager', name: 'business manager', group: 'staff', as: ['staff'], giving: trusted },
  { id: 'site-staff', name: 'caretaker or site staff', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'kitchen-staff', name: 'kitchen staff', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'other-staff', name: 'other member of staff', group: 'staff', as: ['staff'], giving: ordinary },
  { id: 'chair', name: 'chair of governors', group: 'governors', as: ['chair'], giving: approved, seesCases: true },
  { id: 'vice-chair', name: 'vice-chair of governors', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'governor', name: 'governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'parent-governor', name: 'parent governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'staff-governor', name: 'staff governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'authority-governor', name: 'local authority governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'co-opted-governor', name: 'co-opted governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'foundation-governor', name: 'foundation governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'associate-member', name: 'associate member of the board', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'safeguarding-governor', name: 'safeguarding link governor', group: 'governors', as: ['governor'], giving: ordinary },
  { id: 'clerk', name: 'clerk to the governors', group: 'governors', as: ['staff'], giving: ordinary },
  { id: 'parent', name: 'parent or carer', group: 'families', as: ['parent'], giving: ordinary },
  { id: 'pupil', name: 'pupil', group: 'families', as: ['pupil'], giving: ordinary },
  { id: 'volunteer', name: 'volunteer', group: 'helpers', as: ['volunteer'], giving: ordinary },
  { id: 'trip-helper', name: 'helper on a trip', group: 'helpers', as: ['trip-helper'], giving: ordinary },
  { id: 'visitor', name: 'visitor', group: 'helpers', as: ['visitor'], giving: ordinary },
  { id: 'contractor', name: 'contractor', group: 'helpers', as: ['contractor'], giving: ordinary },
  { id: 'dpo', name: 'data protection officer', group: 'offices', as: [], giving: trusted },
  { id: 'administrator', name: 'administrator of Schoolgate', group: 'offices', as: [], giving: approved },
] as const satisfies readonly Title[]

export type TitleId = (typeof titles)[number]['id']

const byId: ReadonlyMap<string, Title> = new Map(titles.map(title => [title.id, title]))

/** A title by its id. */
export const titleOf = (id: string): Title | undefined => byId.get(id)

/** Whether a text is the id of a title. */
export const isTitle = (id: string): id is TitleId => byId.has(id)

/** The titles as people read them: "class teacher", "parent or carer"; an unknown one is left out. */
export const titleNames = (held: readonly string[]): string[] =>
  titles.filter(({ id }) => held.includes(id)).map(({ name }) => name)

/** Where somebody with these titles stands in lists: by the first of them. */
export const rankOf = (held: readonly string[]): number => {
  const rank = titles.findIndex(({ id }) => held.includes(id))
  return rank < 0 ? titles.length : rank
}

/** All that the holder of these titles is, in the order of lists: the titles themselves and the policy's roles, each once. */
export const rolesOf = (held: readonly string[]): string[] => [
  ...new Set(
    held.toSorted((one, other) => rankOf([one]) - rankOf([other])).flatMap(title => [title, ...(byId.get(title)?.as ?? [])]),
  ),
]

/** Whether whoever holds these titles (or has these `viewer.roles`) works on cases. */
export const seesCases = (held: readonly string[]): boolean => held.some(title => byId.get(title)?.seesCases === true)

/** Whether a second person must approve that somebody is given this title. */
export const needsApproval = (title: string): boolean => byId.get(title)?.giving === 'approved'

/** Titles whose holders are bound by the conduct of staff and governors, and by confidentiality after they left (clause A12). */
const isStaffOrGovernor = (title: string): boolean => {
  const policyRoles = byId.get(title)?.as ?? []
  return policyRoles.some(role => ['staff', 'headteacher', 'dsl', 'governor', 'chair'].includes(role))
}

/** Whether clause A12 binds the holder of any of these titles. */
export const owesConfidentiality = (held: readonly string[]): boolean => held.some(isStaffOrGovernor)

/**
 * What somebody is because of titles that ended: `former-staff` (which the policy binds too) and `former-pupil`.
 * Whoever is still staff or a governor is not a former one.
 */
export function formerRolesOf(ended: readonly string[], held: readonly string[]): string[] {
  const isFormerStaff = owesConfidentiality(ended) && !owesConfidentiality(held)
  const isFormerPupil = ended.includes('pupil') && !held.includes('pupil')
  return [...(isFormerStaff ? ['former-staff'] : []), ...(isFormerPupil ? ['former-pupil'] : [])]
}
