import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readSituation } from '../engine/index.ts'
import { type AnswerView, viewAnswer } from '../modules/guidance/index.ts'
import { schoolVocabulary } from '../modules/policy/index.ts'
import { policyFrom } from './policy-file.ts'
import { print, today } from './print.ts'
import { Refused } from './refused.ts'

interface Options {
  readonly json?: boolean
  readonly policy?: string
}

/** `schoolgate ask --json < situation.json` */
export function askCommand(program: Command): void {
  program
    .command('ask')
    .description(
      'Answer a situation, read as JSON from standard input: { "facts": { "role": ["staff"], "act": "accept-request" } }',
    )
    .option('--json', 'print the whole answer as JSON')
    .option('--policy <file>', 'ask of this document, or of this policy as JSON, instead of the model policy')
    .action(async (options: Options) => {
      const read = readSituation(schoolVocabulary, factsFrom(readFileSync(0, 'utf8')))
      if ('problems' in read) return refuse(read.problems, options)
      const loaded = await policyFrom(options.policy)
      print(viewAnswer(loaded, read.situation, today()), options, inLines)
    })
}

/** The situation stands under `facts`, as in the JSON interface, or is the whole object. */
function factsFrom(text: string): unknown {
  try {
    const input: unknown = JSON.parse(text)
    return typeof input === 'object' && input !== null && 'facts' in input ? input.facts : input
  } catch (error) {
    throw new Refused(
      `Standard input is not JSON (${error instanceof Error ? error.message : error}). Give a situation: { "facts": { … } }`,
    )
  }
}

function refuse(problems: readonly { path: string; found: string; expected: string }[], options: Options): void {
  process.exitCode = 1
  print({ problems: problems.map(problem => ({ ...problem, path: `/facts${problem.path}` })) }, options, result =>
    result.problems.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`),
  )
}

function inLines(answer: AnswerView): string[] {
  return [
    answer.headline,
    ...(answer.why ? [answer.why] : []),
    ...answer.duties.map(duty => `- ${duty.when ? `If ${duty.when}: ` : ''}${duty.do}${duty.by ? ` (${duty.by})` : ''}`),
    ...answer.clauses.map(clause => `${clause.id} (${clause.section.heading}): “${clause.words}” ${clause.because}`),
    ...(answer.nearest ? [`It would be different if ${answer.nearest.phrase}.`] : []),
    ...(answer.next ? [`Next question: ${answer.next.question}`] : []),
    `Not sure? Ask ${answer.ask}.`,
  ]
}
