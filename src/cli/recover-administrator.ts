import type { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { type KnownSchool, knownSchools } from '../modules/audit/index.ts'
import { administratorsOf, type FoundAdministrator, recoverAdministrator } from '../modules/sign-in/index.ts'
import { type Database, joinDatabase, StartFault } from '../platform/db/index.ts'
import { createLog } from '../platform/log.ts'
import { print } from './print.ts'
import { Refused } from './refused.ts'

interface Options {
  readonly school?: string
  readonly name?: string
}

/** `schoolgate recover-administrator [--school SLUG] [--name WORDS]`: for whoever commands the machine, when no administrator can get in. */
export function recoverAdministratorCommand(program: Command): void {
  program
    .command('recover-administrator')
    .description('Print a one-time link with which an administrator makes new ways to sign in')
    .option('--school <slug>', 'the school with this word in its address')
    .option('--name <words>', 'the administrator with these words in their name')
    .action(async (options: Options) => {
      const config = readConfig()
      if ('problem' in config) throw new Refused(config.problem)
      const joined = await joinDatabase({ ...config, log: createLog('silent') }).catch(error => {
        throw error instanceof StartFault ? new Refused(error.message) : error
      })
      try {
        const lines = await recover(joined.db, config, options)
        print(lines, {}, all => all)
      } finally {
        await joined.leave()
      }
    })
}

async function recover(db: Database, config: Config, options: Options): Promise<string[]> {
  const now = Temporal.Now.instant()
  const school = theOne(await knownSchools(db), ({ slug }) => slug, options.school, '--school')
  const administrators = await administratorsOf(db, school.id, now)
  const administrator = theOne(administrators, ({ name }) => name, options.name, '--name')
  const path = await recoverAdministrator(db, school.id, administrator.personId, now)
  const origin = config.publicOrigin ?? `http://localhost:${config.port}`
  return [
    `${administrator.name} makes new ways to sign in here, once, within a day:`,
    '',
    `  ${origin}${path}`,
    '',
    'Whatever they signed in with until now stops working then. The other administrators hear of it.',
  ]
}

/** The only one, or the only one that is named. @throws Refused which says what there is */
function theOne<One extends KnownSchool | FoundAdministrator>(
  all: readonly One[],
  nameOf: (one: One) => string,
  wanted: string | undefined,
  option: string,
): One {
  const fitting = all.filter(one => wanted === undefined || nameOf(one).toLowerCase().includes(wanted.toLowerCase()))
  const [first] = fitting
  if (first && fitting.length === 1) return first
  const names = all.map(nameOf).join(', ')
  throw new Refused(names === '' ? 'There is nobody to let in here.' : `Say which with ${option}: ${names}`)
}
