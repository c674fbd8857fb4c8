import type { Command } from 'commander'
import { policyFrom } from './policy-file.ts'

/** `schoolgate policy [FILE]`: the whole content, to be changed and given to analyse, compare and ask. */
export function policyCommand(program: Command): void {
  program
    .command('policy')
    .description('Print a policy as JSON: sections, clauses, rules and notes')
    .argument('[file]', 'a document, or a policy as JSON; the model policy if left out')
    .action(async (file: string | undefined) => {
      const { content } = await policyFrom(file)
      console.log(JSON.stringify(content, null, 2))
    })
}
