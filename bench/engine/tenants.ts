/** A thousand schools' policies in one process: ids and a few strengths differ. */

import { createEngine, type Policy, type Rule, type Situation, STRENGTHS } from '../../src/engine/index.ts'
import { atLeast, atMost, type Report, shown } from '../report.ts'
import { closures } from './closures.ts'
import { heapInUse } from './collect-garbage.ts'
import type { Ruling } from './contender.ts'
import { createRandom, type Random } from './random.ts'
import { inTurn, sink } from './timing.ts'
import { casesOf, makeWorkload } from './workload.ts'

const SCHOOLS = 1000
const OTHER_STRENGTHS = 3
const QUESTIONS = 20_000

/** As a school's rules come out of a database: parsed anew, nothing shared. */
function schoolRules(text: string, school: number, random: Random): Rule[] {
  const rules = JSON.parse(text) as Rule[]
  const changed = new Set(Array.from({ length: OTHER_STRENGTHS }, () => random.below(rules.length)))
  return rules.map((rule, place) => ({
    ...rule,
    id: `${school}/${rule.id}`,
    clause: `${school}/${rule.clause}`,
    strength: changed.has(place) ? random.pick(STRENGTHS) : rule.strength,
  }))
}

/** CPU seconds of this thread: compiling and collecting go on in others, while it loads. */
const cpuSeconds = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
/** Loads all, in CPU seconds. */
function loadAll<P>(
  schools: readonly (readonly Rule[])[],
  load: (rules: readonly Rule[]) => P,
): { policies: P[]; seconds: number } {
  const start = cpuSeconds()
  const policies = schools.map(load)
  return { policies, seconds: cpuSeconds() - start }
}

export async function measureTenants(): Promise<Report> {
  const workload = makeWorkload()
  const { vocabulary, rules } = workload
  const text = JSON.stringify(rules)
  const made = (seed: number) => {
    const random = createRandom(seed)
    return Array.from({ length: SCHOOLS }, (_, school) => schoolRules(text, school, random))
  }
  const measured = <P>(load: (rules: readonly Rule[]) => P) => {
    const before = heapInUse()
    const { policies, seconds } = loadAll(made(1), load)
    return { policies, seconds, mb: heapInUse() - before }
  }
  const engine = createEngine(vocabulary)
  const ours = measured(engine.load)
  const theirs = measured(list => {
    const { decide } = closures.load(vocabulary, list, 'complete') as { decide: (situation: Situation) => Ruling }
    return { decide }
  })
  const single = createEngine(vocabulary).load(rules)
  const random = createRandom(7)
  const situations = casesOf(workload.complete)
  const asked = Array.from({ length: QUESTIONS }, () => ({ school: random.below(SCHOOLS), situation: random.pick(situations) }))
  const pass = (policyOf: (school: number) => Pick<Policy, 'decide'> | { decide: (situation: Situation) => Ruling }) => () => {
    for (const { school, situation } of asked) {
      const { clauses } = policyOf(school).decide(situation)
      sink.total += clauses.length
      // Handed on: of a list of which only the length is asked, V8 may leave the rest unread, and each school's own clauses with it.
      sink.clauses = clauses
    }
    return asked.length
  }
  const rates = await inTurn([
    { name: 'schoolgate, one school', pass: pass(() => single) },
    { name: 'schoolgate, 1,000 schools', pass: pass(school => ours.policies[school] as Policy) },
    {
      name: 'closures, 1,000 schools',
      pass: pass(school => theirs.policies[school] as { decide: (situation: Situation) => Ruling }),
    },
  ])
  const kept = heapInUse()
  return {
    tables: [
      {
        caption: `${SCHOOLS} schools’ policies, of ${rules.length} rules each; a random school for each question:`,
        head: ['what', 'per CPU-second', 'ratio', 'load, CPU-seconds of its thread', 'heap, MB'],
        rows: rates.map(({ name, perSecond, ratio }, i) => {
          const loaded = [undefined, ours, theirs][i]
          return [name, shown(perSecond), shown(ratio), loaded ? shown(loaded.seconds) : '-', loaded ? shown(loaded.mb) : '-']
        }),
      },
    ],
    goals: [
      atMost('1,000 schools loaded', ours.seconds, 0.1, 's'),
      atMost('1,000 schools held', ours.mb, 40, 'MB'),
      atLeast('1,000 schools asked, against one', rates[1]?.ratio ?? 0, 0.5),
    ],
    notes: [
      `After all these questions the whole process holds ${shown(kept)} MB of heap.`,
      'One school’s policy stays in the processor’s nearest caches; of a thousand, each question needs at least one line of memory that does not, and so does each rule that is loaded. Both figures for a thousand therefore follow how much of the shared cache other processes, and on a rented machine its neighbours, leave: they move between runs while the single school’s does not.',
    ],
  }
}
