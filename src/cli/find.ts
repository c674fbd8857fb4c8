import type { Command } from 'commander'
import { findIn } from '../modules/guidance/index.ts'
import { policyFrom } from './policy-file.ts'
import { print } from './print.ts'

interface Options {
  readonly json?: boolean
  readonly role?: readonly string[]
  readonly policy?: string
}

/** `schoolgate find --json "own words"` */
export function findCommand(program: Command): void {
  program
    .command('find')
    .description('Propose the acts and facts nearest to somebody’s own words, best first')
    .argument('<words...>', 'what somebody would say')
    .option('--json', 'print as JSON')
    .option('--role <role...>', 'roles that the person holds')
    .option('--policy <file>', 'for this policy instead of the model policy')
    .action(async (words: string[], options: Options) => {
      const found = findIn(await policyFrom(options.policy), words.join(' '), options.role ?? [])
      print(found, options, ({ proposals }) =>
        proposals.length === 0
          ? ['Nothing found. Try other words.']
          : proposals.map(({ act, name, facts }) => `${act}: ${name} ${JSON.stringify(facts)}`),
      )
    })
}
