/** Whether an engine gives the expected verdicts: no rate is worth anything without. */

import type { Contender, Mode } from './contender.ts'
import type { Question, Workload } from './workload.ts'

export interface Agreement {
  readonly right: number
  readonly of: number
  readonly differences: readonly string[]
}

export async function agreementOf(
  contender: Contender,
  { vocabulary, rules, ...workload }: Workload,
  mode: Mode,
): Promise<Agreement> {
  const questions: readonly Question[] = workload[mode]
  const { prepare, decide } = await contender.load(vocabulary, rules, mode)
  const differences: string[] = []
  for (const { situation, expected } of questions) {
    const { verdict } = await decide(prepare(situation))
    if (verdict !== expected)
      differences.push(`${contender.name}: ${verdict} instead of ${expected} for ${JSON.stringify(situation)}`)
  }
  return { right: questions.length - differences.length, of: questions.length, differences }
}
