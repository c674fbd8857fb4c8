/** The command line: the same questions and answers as the pages, for scripts and for trying out (docs/api.md). */

import { Command } from 'commander'
import { analyseCommand } from './analyse.ts'
import { askCommand } from './ask.ts'
import { compareCommand } from './compare.ts'
import { findCommand } from './find.ts'
import { importCommand } from './import.ts'
import { policyCommand } from './policy.ts'
import { recoverAdministratorCommand } from './recover-administrator.ts'
import { Refused } from './refused.ts'
import { verifyCommand } from './verify.ts'
import { vocabularyCommand } from './vocabulary.ts'

const program = new Command('schoolgate')
  .description('Puts a school’s social media policy to work')
  .showHelpAfterError('Run "schoolgate --help" for what there is.')

for (const add of [
  askCommand,
  findCommand,
  vocabularyCommand,
  importCommand,
  analyseCommand,
  compareCommand,
  policyCommand,
  verifyCommand,
  recoverAdministratorCommand,
])
  add(program)

// Whoever reads may stop reading (`… | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 1
}
