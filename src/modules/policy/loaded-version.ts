/** Versions ready to be asked: their rules in the engine, their clauses by id. A version never changes, so it is loaded once. */

import { createEngine, type Policy } from '../../engine/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { contentOf, type VersionIdentity, versionOn } from './policy-views.ts'
import { factsByAct } from './rule-facts.ts'
import type { Clause, Section, VersionContent } from './version-content.ts'
import { schoolVocabulary } from './vocabulary/index.ts'

/** One engine for all: the policies of schools that share a template share what is worked out from it. */
export const engine = createEngine(schoolVocabulary)

export interface PlacedClause {
  readonly clause: Clause
  readonly section: Section
}

export interface LoadedVersion {
  /** Null for the model policy and for a document that is only tried out: no version of a school. */
  readonly version: VersionIdentity | null
  readonly content: VersionContent
  readonly policy: Policy
  readonly clauses: ReadonlyMap<string, PlacedClause>
  /** The facts on which the policy's answers about an act turn. */
  readonly factsOf: (act: string) => readonly string[]
}

/** Loads a version's content. Throws RangeError for rules that do not fit the vocabulary. */
export function loadVersion(content: VersionContent, version: VersionIdentity | null = null): LoadedVersion {
  const placed = content.sections.flatMap(section => section.clauses.map(clause => [clause.id, { clause, section }] as const))
  const facts = factsByAct(content.rules)
  return { version, content, policy: engine.load(content.rules), clauses: new Map(placed), factsOf: act => facts.get(act) ?? [] }
}

/** Versions kept loaded, the least lately used let go first. */
const MOST_KEPT = 2_000
const kept = new Map<string, LoadedVersion>()

/** The school's version in force on a day, loaded; undefined where it had none. One small query where it was met before. */
export async function loadedOn(tx: Tx, day: Temporal.PlainDate): Promise<LoadedVersion | undefined> {
  const version = await versionOn(tx, day)
  return version && loadedVersion(tx, version)
}

/** A published version, loaded; from memory where it was met before. */
async function loadedVersion(tx: Tx, version: VersionIdentity): Promise<LoadedVersion | undefined> {
  const known = kept.get(version.id)
  if (known) {
    kept.delete(version.id)
    kept.set(version.id, known)
    return known
  }
  const content = await contentOf(tx, version.id)
  if (!content) return undefined
  const loaded = loadVersion(content, version)
  kept.set(version.id, loaded)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest)
  return loaded
}
