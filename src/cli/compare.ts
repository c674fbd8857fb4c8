import type { Command } from 'commander'
import { engine } from '../modules/policy/index.ts'
import { policyFrom } from './policy-file.ts'
import { print } from './print.ts'

/** `schoolgate compare BEFORE AFTER --json` */
export function compareCommand(program: Command): void {
  program
    .command('compare')
    .description('Every situation that two policies answer differently')
    .argument('<before>', 'a document, a policy as JSON, or "model"')
    .argument('<after>', 'the same')
    .option('--json', 'print as JSON')
    .action(async (before: string, after: string, options: { readonly json?: boolean }) => {
      const [old, draft] = [await policyFrom(before), await policyFrom(after)]
      print(engine.compare(old.content.rules, draft.content.rules), options, ({ verdicts, duties }) => [
        ...verdicts.map(
          ({ act, from, to, situations, example }) =>
            `${act}: ${from} → ${to} in ${situations} situations, for example ${JSON.stringify(example)}`,
        ),
        ...duties.map(({ act, duty, now, situations }) => `${act}: “${duty.do}” is ${now} in ${situations} situations`),
      ])
    })
}
