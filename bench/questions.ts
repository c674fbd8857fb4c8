/**
 * `node bench/questions.ts`: how many questions are asked until the verdict is settled, over all pairs of one role and one act
 * that the model policy speaks of, against the fewest possible; and over the hand-checked cases.
 */

import { fileURLToPath } from 'node:url'
import { createEngine, type Policy, type Situation, type Vocabulary } from '../src/engine/index.ts'
import { modelCases } from './engine/cases.ts'
import { fewestQuestions } from './engine/fewest-questions.ts'
import { factsAbout } from './engine/plain-verdict.ts'
import { binds, heldRoles } from './engine/ranking.ts'
import { makeWorkload, type Workload } from './engine/workload.ts'
import { atMost, markdown, type Report, shown } from './report.ts'
import { median } from './timing.ts'

interface Asked {
  /** On average, each value of a fact held equally likely. */
  readonly mean: number
  readonly most: number
}

/** Follows the engine's own next question through every answer to it. */
function asked(vocabulary: Vocabulary, policy: Policy, situation: Situation): Asked {
  const { next } = policy.answer(situation)
  const fact = vocabulary.facts.find(({ id }) => id === next)
  if (!fact) return { mean: 0, most: 0 }
  const after = fact.values.map(value => asked(vocabulary, policy, { ...situation, [fact.id]: value }))
  return {
    mean: 1 + after.reduce((sum, { mean }) => sum + mean, 0) / after.length,
    most: 1 + Math.max(...after.map(({ most }) => most)),
  }
}

/** How many questions somebody is asked who answers as the case does, and "not sure" where the case says nothing. */
function askedInCase(policy: Policy, { role, act, ...facts }: Situation): number {
  let known: Situation = { ...(role ? { role } : {}), ...(act ? { act } : {}) }
  for (let count = 0; ; count++) {
    const { next } = policy.answer(known)
    if (next === null || next === 'role' || next === 'act') return count
    known = { ...known, [next]: facts[next] ?? 'not-sure' }
  }
}

interface Pair extends Asked {
  readonly role: string
  readonly act: string
  readonly best: number
  readonly form: number
}

function pairsOf({ vocabulary, rules }: Workload, policy: Policy): Pair[] {
  return vocabulary.roles.flatMap(({ id: role }) =>
    vocabulary.acts.flatMap(({ id: act }) => {
      const situation = { role: [role], act }
      // Pairs that no rule speaks of have nothing to ask and would only make the mean smaller.
      if (policy.answer(situation).verdict === 'silent') return []
      const form = factsAbout(vocabulary, policyRules(rules, vocabulary, role), act).length
      return [{ role, act, form, best: fewestQuestions(vocabulary, rules, situation), ...asked(vocabulary, policy, situation) }]
    }),
  )
}

/** The judging rules that bind somebody with this role. */
function policyRules(rules: Workload['rules'], vocabulary: Vocabulary, role: string): Workload['rules'] {
  const held = heldRoles(vocabulary, [role])
  return rules.filter(rule => rule.act && binds(rule, held))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export function measureQuestions(): Report {
  const workload = makeWorkload()
  const { vocabulary, rules } = workload
  const policy = createEngine(vocabulary).load(rules)
  const pairs = pairsOf(workload, policy)
  const worst = pairs.reduce((one, other) => (other.mean > one.mean ? other : one))
  const [ours, best, form] = [
    mean(pairs.map(pair => pair.mean)),
    mean(pairs.map(pair => pair.best)),
    mean(pairs.map(pair => pair.form)),
  ]
  const deepest = Math.max(...pairs.map(pair => pair.most))
  const inCases = modelCases(vocabulary).map(({ situation }) => askedInCase(policy, situation))
  return {
    tables: [
      {
        caption: `Questions asked until the verdict is settled, over the ${pairs.length} pairs of a role and an act of which the model policy says something:`,
        head: ['', 'mean', `worst pair (${worst.role}, ${worst.act})`],
        rows: [
          ['the form with every fact', shown(form), shown(worst.form)],
          ['asked', shown(ours), shown(worst.mean)],
          ['the fewest possible, by a search over all plans', shown(best), shown(worst.best)],
        ],
      },
    ],
    goals: [
      atMost('mean against the fewest possible', ours / best, 1.05, '×'),
      atMost('most questions ever asked', deepest, 8, 'questions'),
      atMost(`median over the ${inCases.length} cases`, median(inCases), 2, 'questions'),
    ],
    notes: [
      'Each value of a fact is held equally likely. The fewest possible is worked out apart from the engine, from the plain reading of the semantics.',
    ],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(markdown(measureQuestions()))
