/** The whole policy at a glance: for each act and role what the engine answers. Worked out once for each loaded version. */

import { VERDICTS, type Verdict } from '../../../engine/index.ts'
import { peoplesRoles } from '../audience.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import { type NamedAct, type NamedRole, schoolVocabulary } from '../vocabulary/index.ts'

/** What the policy says to one role about one act, as long as nothing else is known. */
export interface Cell {
  readonly role: NamedRole
  readonly verdict: Verdict | 'depends'
  /** Where it depends: every verdict that is still possible, strongest first. */
  readonly possible: readonly Verdict[]
  /** Where it depends: the facts that decide, in the order of the vocabulary. */
  readonly decides: readonly string[]
  /** Ids of the clauses that determine it, in the order of the policy. */
  readonly clauses: readonly string[]
}

export interface Row {
  readonly act: NamedAct
  readonly cells: readonly Cell[]
}

export interface Glance {
  /** Acts of which the policy speaks to somebody, with one cell for each role of `peoplesRoles`. */
  readonly people: readonly Row[]
  /** Acts of which it speaks to a body, with the cells in which it does. */
  readonly bodies: readonly Row[]
}

const bodies = schoolVocabulary.roles.filter(role => role.body)
const known = new WeakMap<LoadedVersion, Glance>()

/** The table of a version. It comes from the engine alone, so it cannot differ from what `/ask` says. */
export function glanceOf(loaded: LoadedVersion): Glance {
  const there = known.get(loaded)
  if (there) return there
  const rowsFor = (roles: readonly NamedRole[]): Row[] =>
    schoolVocabulary.acts.map(act => ({ act, cells: roles.map(role => cellOf(loaded, role, act)) }))
  const speaks = (cell: Cell): boolean => cell.verdict !== 'silent'
  const glance = {
    people: rowsFor(peoplesRoles).filter(({ cells }) => cells.some(speaks)),
    bodies: rowsFor(bodies)
      .map(row => ({ ...row, cells: row.cells.filter(speaks) }))
      .filter(({ cells }) => cells.length > 0),
  }
  known.set(loaded, glance)
  return glance
}

function cellOf({ policy }: LoadedVersion, role: NamedRole, act: NamedAct): Cell {
  const situation = { role: [role.id], act: act.id }
  const { verdict, possible, clauses } = policy.decide(situation)
  if (verdict !== 'depends') return { role, verdict, possible, decides: [], clauses }
  const open = new Set(
    policy.answer(situation).citations.flatMap(({ determining, facts }) => (determining ? Object.keys(facts) : [])),
  )
  const decides = schoolVocabulary.facts.filter(({ id }) => open.has(id)).map(({ id }) => id)
  return { role, verdict, possible, decides, clauses }
}

/** The clauses that speak in a row, in the order of the policy. */
export function clausesOf({ cells }: Row, { clauses }: LoadedVersion): string[] {
  const cited = new Set(cells.flatMap(cell => cell.clauses))
  return [...clauses.keys()].filter(id => cited.has(id))
}

/** Verdicts to choose from, strongest first, "depends" last. */
export const glanceVerdicts: readonly Cell['verdict'][] = [...VERDICTS.toReversed(), 'depends']
