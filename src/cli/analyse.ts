import type { Command } from 'commander'
import { engine } from '../modules/policy/index.ts'
import { policyFrom } from './policy-file.ts'
import { print } from './print.ts'

/** `schoolgate analyse [FILE] --json` */
export function analyseCommand(program: Command): void {
  program
    .command('analyse')
    .description('Contradictions, rules that never apply, redundant rules, and acts on which a policy is silent')
    .argument('[file]', 'a document, or a policy as JSON; the model policy if left out')
    .option('--json', 'print as JSON')
    .action(async (file: string | undefined, options: { readonly json?: boolean }) => {
      const { content } = await policyFrom(file)
      const analysis = engine.analyse(content.rules)
      print({ title: content.title, ...analysis }, options, ({ contradictions, never, redundant, silent }) => [
        ...contradictions.map(
          ({ kind, act, rules, example }) => `${kind}: ${rules.join(' and ')} on ${act}, for example ${JSON.stringify(example)}`,
        ),
        ...never.map(({ rule, clause }) => `never applies: ${rule} (clause ${clause})`),
        ...redundant.map(({ rule, clause, by }) => `redundant: ${rule} (clause ${clause}), for ${by.join(', ')} says as much`),
        ...silent.filter(({ always }) => always).map(({ role, act }) => `silent: ${role}, ${act}`),
      ])
    })
}
