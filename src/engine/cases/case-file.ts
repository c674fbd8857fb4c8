/**
 * Cases: situations whose answer somebody has worked out by reading the policy, kept as data. They hold a policy to what its
 * readers expect of it; a school keeps its own beside those of the model.
 */

import type { DutyOwed } from '../answer.ts'
import type { Policy } from '../policy.ts'
import { type Problem, readSituation, type Situation } from '../situation.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'
import type { Vocabulary } from '../vocabulary.ts'

export interface Case {
  /** Unique in its file: 'A5-1'. */
  readonly id: string
  /** The clauses that it tries: one that decides, or one whose edge lies just beside the situation. */
  readonly clauses: readonly string[]
  readonly situation: Situation
  readonly verdict: Verdict | 'depends'
  /** Exactly the clauses that decide; left out where the policy is silent or the verdict depends. */
  readonly determining?: readonly string[]
  /** Clauses of which a duty is owed, whatever is still unknown. */
  readonly duties?: readonly string[]
  /** Clauses of which no duty can be owed. */
  readonly noDuties?: readonly string[]
  /** Those who must be told, whatever is still unknown. */
  readonly told?: readonly string[]
  /** Those whom no duty can have told. */
  readonly notTold?: readonly string[]
  /** Why, in a few words. */
  readonly why: string
}

/** What a policy says otherwise than a case expects. */
export interface Departure {
  readonly of: 'verdict' | 'determining' | 'duties' | 'noDuties' | 'told' | 'notTold'
  readonly expected: string
  readonly found: string
}

const REQUIRED = ['id', 'clauses', 'situation', 'verdict', 'why']
const LISTS = ['clauses', 'determining', 'duties', 'noDuties', 'told', 'notTold']
const KEYS = [...new Set([...REQUIRED, ...LISTS])]

/** Reads cases from untrusted input, a parsed JSON array. Returns them all, or every problem with its path. */
export function readCases(vocabulary: Vocabulary, input: unknown): { cases: readonly Case[] } | { problems: readonly Problem[] } {
  if (!Array.isArray(input)) return { problems: [problem('', input, 'a list of cases')] }
  const problems: Problem[] = []
  const cases: Case[] = []
  const ids = new Set<unknown>()
  input.forEach((entry: unknown, index) => {
    const path = `/${index}`
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      problems.push(problem(path, entry, 'a case'))
      return
    }
    const fields = new Map<string, unknown>(Object.entries(entry))
    const read = readSituation(vocabulary, fields.get('situation'))
    const found = [...fieldProblems(fields, path), ...('problems' in read ? read.problems.map(inSituation(path)) : [])]
    if (ids.has(fields.get('id'))) found.push(problem(`${path}/id`, fields.get('id'), 'an id that no other case has'))
    ids.add(fields.get('id'))
    problems.push(...found)
    if (found.length === 0 && 'situation' in read) cases.push({ ...(entry as Case), situation: read.situation })
  })
  return problems.length > 0 ? { problems } : { cases }
}

function fieldProblems(fields: ReadonlyMap<string, unknown>, path: string): Problem[] {
  const problems = [...fields.keys()]
    .filter(key => !KEYS.includes(key))
    .map(key => problem(`${path}/${key}`, key, `one of ${KEYS.join(', ')}`))
  for (const key of ['id', 'why'])
    if (typeof fields.get(key) !== 'string' || fields.get(key) === '')
      problems.push(problem(`${path}/${key}`, fields.get(key), 'a text'))
  for (const key of LISTS) {
    const list = fields.get(key)
    if (list === undefined && key !== 'clauses') continue
    if (!Array.isArray(list) || list.length === 0 || !list.every(item => typeof item === 'string'))
      problems.push(problem(`${path}/${key}`, list, 'a list of names'))
  }
  const verdict = fields.get('verdict')
  if (![...VERDICTS, 'depends'].some(known => known === verdict))
    problems.push(problem(`${path}/verdict`, verdict, `one of ${VERDICTS.join(', ')}, depends`))
  return problems
}

/** Asks a policy and returns everything in which it departs from the case; nothing where it agrees. */
export function departures(policy: Policy, expected: Case): readonly Departure[] {
  const { verdict, clauses, duties } = policy.answer(expected.situation)
  const owed = duties.filter(duty => duty.certain)
  const found: (Departure | null)[] = [
    verdict === expected.verdict ? null : { of: 'verdict', expected: expected.verdict, found: verdict },
    expected.determining && listed(clauses) !== listed(expected.determining)
      ? { of: 'determining', expected: listed(expected.determining), found: listed(clauses) }
      : null,
    missing('duties', expected.duties, clausesOf(owed)),
    present('noDuties', expected.noDuties, clausesOf(duties)),
    missing('told', expected.told, toldBy(owed)),
    present('notTold', expected.notTold, toldBy(duties)),
  ]
  return found.filter(departure => departure !== null)
}

const clausesOf = (duties: readonly DutyOwed[]) => duties.flatMap(duty => duty.clauses)
const toldBy = (duties: readonly DutyOwed[]) => duties.flatMap(duty => duty.tell ?? [])

const missing = (of: Departure['of'], expected: readonly string[] = [], found: readonly string[]): Departure | null =>
  expected.every(name => found.includes(name)) ? null : { of, expected: listed(expected), found: listed(found) }

const present = (of: Departure['of'], expected: readonly string[] = [], found: readonly string[]): Departure | null =>
  expected.some(name => found.includes(name)) ? { of, expected: `none of ${listed(expected)}`, found: listed(found) } : null

const listed = (names: readonly string[]) => [...new Set(names)].sort().join(', ')

const problem = (path: string, found: unknown, expected: string): Problem => ({
  path,
  found: (JSON.stringify(found) ?? String(found)).slice(0, 80),
  expected,
})

const inSituation =
  (path: string) =>
  (inner: Problem): Problem => ({ ...inner, path: `${path}/situation${inner.path}` })
