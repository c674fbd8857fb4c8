/** What somebody can be at a school, and which roles of the policy that makes them. */

/** A title that a person holds at the school. */
export interface Title {
  readonly id: string
  /** In a sentence, lower case: "class teacher". */
  readonly name: string
  /** Roles of the policy's vocabulary that go with it; none for whoever only keeps this program. */
  readonly as: readonly string[]
}

/** Every title, in the order in which lists show them. */
export const titles = [
  { id: 'headteacher', name: 'headteacher', as: ['headteacher'] },
  { id: 'co-headteacher', name: 'co-headteacher', as: ['headteacher'] },
  { id: 'dsl', name: 'designated safeguarding lead', as: ['dsl'] },
  { id: 'deputy-dsl', name: 'deputy designated safeguarding lead', as: ['dsl'] },
  { id: 'teacher', name: 'class teacher', as: ['staff'] },
  { id: 'teaching-assistant', name: 'teaching assistant', as: ['staff'] },
  { id: 'office', name: 'office staff', as: ['staff'] },
  { id: 'business-manager', name: 'business manager', as: ['staff'] },
  { id: 'chair', name: 'chair of governors', as: ['chair'] },
  { id: 'governor', name: 'governor', as: ['governor'] },
  { id: 'clerk', name: 'clerk to the governors', as: ['staff'] },
  { id: 'parent', name: 'parent or carer', as: ['parent'] },
  { id: 'pupil', name: 'pupil', as: ['pupil'] },
  { id: 'volunteer', name: 'volunteer', as: ['volunteer'] },
  { id: 'administrator', name: 'administrator of Schoolgate', as: [] },
] as const satisfies readonly Title[]

export type TitleId = (typeof titles)[number]['id']

const byId: ReadonlyMap<string, Title> = new Map(titles.map(title => [title.id, title]))

/** The titles as people read them: "class teacher", "parent or carer"; an unknown one is left out. */
export const titleNames = (held: readonly string[]): string[] =>
  titles.filter(({ id }) => held.includes(id)).map(({ name }) => name)

/** All that the holder of these titles is: the titles themselves and the policy's roles, each once. */
export const rolesOf = (held: readonly string[]): string[] => [
  ...new Set(held.flatMap(title => [title, ...(byId.get(title)?.as ?? [])])),
]

/** Where somebody with these titles stands in lists: by the first of them. */
export const rankOf = (held: readonly string[]): number => {
  const rank = titles.findIndex(({ id }) => held.includes(id))
  return rank < 0 ? titles.length : rank
}
