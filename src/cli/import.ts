import { basename } from 'node:path'
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { putInForce, type ReadDocument, type StoredVersion } from '../modules/policy/index.ts'
import { installedSchoolIds } from '../modules/school/index.ts'
import { inSchool, joinDatabase, StartFault } from '../platform/db/index.ts'
import { createLog } from '../platform/log.ts'
import { documentFrom } from './document-file.ts'
import { today } from './print.ts'
import { Refused } from './refused.ts'

interface Options {
  readonly json?: boolean
}

/** `schoolgate import FILE [--json]` */
export function importCommand(program: Command): void {
  program
    .command('import')
    .description('Read a school’s own document into clauses, and put it in force at the school of this installation')
    .argument('<file>', 'a .docx, .odt, .pdf, .html, .md or .txt file')
    .option('--json', 'only print what was read; store nothing')
    .action(async (file: string, options: Options) => {
      const read = await documentFrom(file)
      if (options.json) {
        const { title, sections, clauses } = read
        console.log(JSON.stringify({ title, sections, clauses }, null, 2))
        return
      }
      const { number } = await store(read, basename(file))
      console.log(summary(read, number).join('\n'))
    })
}

/** Puts the document in force. @throws Refused where there is no school yet, or no database to be had */
async function store({ content, text }: ReadDocument, fileName: string): Promise<StoredVersion> {
  const config = readConfig()
  if ('problem' in config) throw new Refused(config.problem)
  const joined = await joinDatabase({ ...config, log: createLog('silent') }).catch(error => {
    throw error instanceof StartFault ? new Refused(error.message) : error
  })
  try {
    const { real, demonstration } = await installedSchoolIds(joined.db)
    const school = real ?? demonstration
    if (school === undefined)
      throw new Refused(
        'There is no school yet. Start Schoolgate with "npm start" and set one up, or explore the demonstration school.',
      )
    return await inSchool(joined.db, school, tx =>
      putInForce(tx, { content, from: today(), source: { fileName, text } }, Temporal.Now.instant()),
    )
  } finally {
    await joined.leave()
  }
}

function summary({ title, clauses }: ReadDocument, version: number): string[] {
  const sure = clauses.filter(clause => clause.model !== null).length
  const open = clauses.length - sure
  return [
    `“${title}” is in force as version ${version}: ${clauses.length} clauses, ${sure} with rules.`,
    ...(open > 0
      ? [`${open} wait for a person to decide what they mean for answers: bring the document in at /policy/import to decide.`]
      : []),
  ]
}
