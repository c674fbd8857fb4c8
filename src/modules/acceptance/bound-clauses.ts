/** Which clauses bind somebody, and which of them they have not accepted before in these words and with this rule. Pure. */
import { canonicalJson } from '../../platform/crypto/canonical-json.ts'
import { allRolesOf, type Clause, isFor, schoolVocabulary, type VersionContent } from '../policy/index.ts'

/** Clauses that bind somebody because of one thing that they are. */
export interface BoundGroup {
  /** A role of the vocabulary, or 'everyone'. */
  readonly because: string
  readonly clauses: readonly Clause[]
}

/** Bodies decide, they accept nothing; and pupils are not asked: their page is the children's, in class. */
const asked = (held: readonly string[]): string[] => held.filter(role => role !== 'pupil')

const bodies = new Set(schoolVocabulary.roles.filter(role => role.body).map(({ id }) => id))

/** The roles by which somebody can be bound to accept, of all that they hold, in the order of the vocabulary. */
export function acceptingRoles(held: readonly string[]): string[] {
  const all = allRolesOf(asked(held))
  return schoolVocabulary.roles.map(({ id }) => id).filter(id => all.has(id) && !bodies.has(id))
}

/** The clauses that bind somebody in these roles, in the order of the document (G3, G4). None for whoever holds no role of the policy. */
export function boundClauses(content: VersionContent, held: readonly string[]): Clause[] {
  const roles = acceptingRoles(held)
  if (roles.length === 0) return []
  return content.sections.flatMap(({ clauses }) => clauses.filter(({ who }) => isFor(who, roles)))
}

/** The same clauses by what makes them bind: each under the first role that does, those for everyone last. */
export function boundGroups(content: VersionContent, held: readonly string[]): BoundGroup[] {
  const roles = acceptingRoles(held)
  const because = ({ who }: Clause): string => roles.find(role => who.includes(role)) ?? 'everyone'
  const byRole = Map.groupBy(boundClauses(content, held), because)
  return [...roles, 'everyone'].flatMap(role => {
    const clauses = byRole.get(role)
    return clauses ? [{ because: role, clauses }] : []
  })
}

/** A clause of a version that somebody accepted. */
export interface AcceptedClauses {
  readonly content: VersionContent
  readonly clauses: readonly string[]
}

/**
 * What a clause says to somebody in these roles, as one text: its words, what it leans on, and its rules. Ids, headings and
 * whom else it binds say nothing to them.
 */
export function sayingOf({ rules }: VersionContent, clause: Clause, roles: readonly string[]): string {
  const own = rules.filter(rule => rule.clause === clause.id && isFor(rule.who, roles))
  const said = own.map(({ strength, act, upon, when, unless, then }) =>
    canonicalJson({ strength, act: act?.toSorted(), upon: upon?.toSorted(), when, unless, then }),
  )
  const { legal, plain, strength, leansOn = [] } = clause
  return canonicalJson({ legal, plain, strength, leansOn: leansOn.toSorted(), rules: said.toSorted() })
}

/** What somebody is to accept of a version. */
export interface Bound {
  /** Ids of the clauses that bind them. */
  readonly clauses: readonly string[]
  /** Of these, the ids of those that they have not accepted as they stand; null where they have accepted nothing that binds them. */
  readonly changed: readonly string[] | null
}

/** What binds somebody in these roles, and what of it is new to them after all that they have accepted. */
export function boundOf(content: VersionContent, held: readonly string[], before: readonly AcceptedClauses[]): Bound {
  const roles = acceptingRoles(held)
  const clauses = boundClauses(content, held)
  const ids = clauses.map(({ id }) => id)
  if (before.length === 0) return { clauses: ids, changed: null }
  const accepted = new Set(
    before.flatMap(({ content: earlier, clauses: own }) => {
      const named = new Set(own)
      const those = earlier.sections.flatMap(section => section.clauses.filter(({ id }) => named.has(id)))
      return those.map(clause => sayingOf(earlier, clause, roles))
    }),
  )
  const changed = clauses.filter(clause => !accepted.has(sayingOf(content, clause, roles))).map(({ id }) => id)
  return { clauses: ids, changed: changed.length === ids.length && accepted.size === 0 ? null : changed }
}
