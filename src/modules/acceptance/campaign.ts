/** A campaign: whom it asks, and for what. Pure. */
import type { VersionContent } from '../policy/index.ts'
import { type AcceptedClauses, acceptingRoles, type Bound, boundOf } from './bound-clauses.ts'

/** Those who are asked alike, in the order of lists. Whoever belongs to several is asked once, in the first of them. */
export const groups = ['staff', 'governors', 'parents', 'helpers'] as const
export type Group = (typeof groups)[number]

export const isGroup = (text: string): text is Group => groups.some(group => group === text)

export const groupNames: Readonly<Record<Group, string>> = {
  staff: 'Staff',
  governors: 'Governors',
  parents: 'Parents and carers',
  helpers: 'Volunteers, helpers and visitors',
}

/** Staff and governors sign in; everybody else gets a link of their own. */
export const signsIn = (group: Group): boolean => group === 'staff' || group === 'governors'

const rolesOfGroup: Readonly<Record<Exclude<Group, 'helpers'>, readonly string[]>> = {
  staff: ['staff', 'headteacher', 'dsl'],
  governors: ['governor', 'chair'],
  parents: ['parent'],
}

/** In which group somebody is asked who holds these roles of the policy; null for whoever holds none. */
export function groupOf(roles: readonly string[]): Group | null {
  const accepting = acceptingRoles(roles)
  if (accepting.length === 0) return null
  const isIn = (group: Exclude<Group, 'helpers'>) => accepting.some(role => rolesOfGroup[group].includes(role))
  return (['staff', 'governors', 'parents'] as const).find(isIn) ?? 'helpers'
}

/**
 * How somebody stands: `open`: asked. `unchanged`: all that binds them they accepted before, as it stands. `not-bound`: asked once, and
 * bound no longer.
 */
export type AskedState = 'open' | 'accepted' | 'declined' | 'unchanged' | 'not-bound'

export const stateWords: Readonly<Record<AskedState, string>> = {
  open: 'Not yet',
  accepted: 'Accepted',
  declined: 'Declined',
  unchanged: 'Accepted before; nothing new for them',
  'not-bound': 'Not bound any more',
}

/** Of whoever a later campaign asks: how they stand is said there. */
export const movedWords = 'Asked to accept another version'

/** Somebody who may be asked. */
export interface Person {
  readonly id: string
  /** Roles of the policy that they hold. */
  readonly roles: readonly string[]
  /** What they accepted, as ids of versions and clauses. */
  readonly accepted: readonly { readonly versionId: string; readonly clauses: readonly string[] }[]
}

/** Somebody whom a version binds. */
export interface Asking extends Bound {
  readonly personId: string
  readonly group: Group
  readonly roles: readonly string[]
  readonly state: 'open' | 'unchanged'
}

/**
 * Whom a version binds, of these people, and what is new in it for each. Who holds the same roles and accepted the same is
 * worked out once.
 *
 * @param contents of all versions that any of them accepted
 */
export function askingsOf(
  content: VersionContent,
  people: readonly Person[],
  contents: ReadonlyMap<string, VersionContent>,
): Asking[] {
  const known = new Map<string, Omit<Asking, 'personId'> | null>()
  return people.flatMap(({ id, roles, accepted }) => {
    const key = JSON.stringify([roles, accepted.map(({ versionId, clauses }) => [versionId, clauses])])
    const found = known.get(key)
    const asking = found === undefined ? askingFor(content, roles, earlierOf(accepted, contents)) : found
    if (found === undefined) known.set(key, asking)
    return asking ? [{ personId: id, ...asking }] : []
  })
}

const earlierOf = (accepted: Person['accepted'], contents: ReadonlyMap<string, VersionContent>): AcceptedClauses[] =>
  accepted.flatMap(({ versionId, clauses }) => {
    const content = contents.get(versionId)
    return content ? [{ content, clauses }] : []
  })

function askingFor(
  content: VersionContent,
  roles: readonly string[],
  before: readonly AcceptedClauses[],
): Omit<Asking, 'personId'> | null {
  const group = groupOf(roles)
  const bound = boundOf(content, roles, before)
  if (!group || bound.clauses.length === 0) return null
  const state = bound.changed?.length === 0 ? 'unchanged' : 'open'
  return { ...bound, group, roles: acceptingRoles(roles), state }
}

/** The clauses that an asking asks to accept: what is new to them, or all. */
export const clausesAsked = ({ clauses, changed }: Bound): readonly string[] => changed ?? clauses
