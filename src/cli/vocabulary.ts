import type { Command } from 'commander'
import { viewVocabulary } from '../modules/guidance/index.ts'
import { schoolVocabulary } from '../modules/policy/index.ts'
import { print, today } from './print.ts'

/** `schoolgate vocabulary --json` */
export function vocabularyCommand(program: Command): void {
  program
    .command('vocabulary')
    .description('Roles, acts and facts with their values, questions and synonyms')
    .option('--json', 'print as JSON')
    .action((options: { readonly json?: boolean }) => {
      print(viewVocabulary(schoolVocabulary, today()), options, ({ roles, acts, facts }) => [
        ...roles.map(({ id, name }) => `role ${id}: ${name}`),
        ...acts.map(({ id, name }) => `act ${id}: ${name}`),
        ...facts.map(({ id, values }) => `fact ${id}: ${values.map(({ value }) => value).join(', ')}`),
      ])
    })
}
