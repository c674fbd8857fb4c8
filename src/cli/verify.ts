import type { Command } from 'commander'
import { type RecordFault, type RecordsReport, verifyRecords } from '../composition/verify-records.ts'
import { readConfig } from '../config.ts'
import {
  type AuditReport,
  auditVerifierKey,
  type ChainFault,
  type CheckpointReport,
  copiesOfFile,
  type FoundCopy,
  keptCopies,
  knownSchools,
  type SchoolReport,
  verifyAudit,
} from '../modules/audit/index.ts'
import { type Database, joinDatabase, StartFault } from '../platform/db/index.ts'
import { createLog } from '../platform/log.ts'
import { print } from './print.ts'
import { Refused } from './refused.ts'

interface Options {
  readonly school?: string
  readonly since?: string
  readonly checkpoint?: readonly string[]
  readonly key?: boolean
  readonly json?: boolean
}

/** Exit codes, for whoever runs it every night. */
const exit = { whole: 0, tampered: 1, notChecked: 2 } as const

/** `schoolgate verify [--school SLUG] [--since NUMBER] [--checkpoint FILE…] [--key] [--json]` */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Check that nobody altered the audit, a version or an acceptance: exit code 0 whole, 1 altered, 2 not checked')
    .option('--school <slug>', 'only the school with this word in its address')
    .option('--since <number>', 'of the audit: trust this checkpoint, and read what came after it')
    .option('--checkpoint <file...>', 'copies of checkpoints that you kept, besides those in the data folder')
    .option('--key', 'only print the public key that checkpoints are signed with')
    .option('--json', 'print the findings for programs')
    .exitOverride(error => process.exit(error.exitCode === 0 ? exit.whole : exit.notChecked))
    .action(async (options: Options) => {
      try {
        process.exitCode = await verify(options)
      } catch (error) {
        // Whatever kept us from checking is no sign of tampering: it must not end with the code for that.
        console.error(error instanceof Refused ? error.message : error)
        process.exitCode = exit.notChecked
      }
    })
}

async function verify(options: Options): Promise<number> {
  const config = readConfig()
  if ('problem' in config) throw new Refused(config.problem)
  const joined = await joinDatabase({ ...config, log: createLog('silent') }).catch(error => {
    throw error instanceof StartFault ? new Refused(error.message) : error
  })
  try {
    if (options.key) {
      const key = await auditVerifierKey(joined.db)
      if (key === undefined) throw new Refused('There is no school yet, and so no checkpoint to check.')
      console.log(key)
      return exit.whole
    }
    const begun = performance.now()
    const audit = await check(joined.db, config.dataFolder, options)
    const seconds = (performance.now() - begun) / 1000
    const known = await knownSchools(joined.db)
    const records = await verifyRecords(
      joined.db,
      known.filter(({ slug }) => options.school === undefined || slug === options.school),
    )
    const found = { audit, records, seconds }
    if (options.json) print(forPrograms(found), options, () => [])
    else print(found, options, lines)
    return isWhole(audit) && areWhole(records) ? exit.whole : exit.tampered
  } finally {
    await joined.leave()
  }
}

async function check(db: Database, dataFolder: string, options: Options): Promise<AuditReport> {
  const known = await knownSchools(db)
  const school = options.school === undefined ? undefined : known.find(({ slug }) => slug === options.school)
  if (options.school !== undefined && !school)
    throw new Refused(`There is no school "${options.school}". There is: ${known.map(({ slug }) => slug).join(', ')}`)
  const since = options.since === undefined ? undefined : Number(options.since)
  if (since !== undefined && !(Number.isSafeInteger(since) && since > 0))
    throw new Refused('--since takes the number of a checkpoint, such as 12.')
  const copies = [...(await keptCopies(dataFolder)), ...(await givenCopies(options.checkpoint ?? []))]
  return await verifyAudit(db, { copies, ...(school ? { school } : {}), ...(since === undefined ? {} : { since }) }).catch(
    error => {
      throw error instanceof RangeError ? new Refused(error.message) : error
    },
  )
}

async function givenCopies(files: readonly string[]): Promise<FoundCopy[]> {
  const found: FoundCopy[] = []
  for (const file of files) {
    const copies = await copiesOfFile(file).catch((error: Error) => {
      throw new Refused(`${file} cannot be read (${error.message})`)
    })
    found.push(...copies)
  }
  return found
}

const isWhole = ({ schools, faults }: AuditReport): boolean => faults.length === 0 && schools.every(({ fault }) => fault === null)

const areWhole = (records: readonly RecordsReport[]): boolean => records.every(({ faults }) => faults.length === 0)

interface Found {
  readonly audit: AuditReport
  readonly records: readonly RecordsReport[]
  /** That the audit took. */
  readonly seconds: number
}

const forPrograms = ({ audit, records, seconds }: Found) => ({
  whole: isWhole(audit) && areWhole(records),
  seconds,
  ...audit,
  schools: audit.schools.map(school => ({
    ...school,
    head: school.head ? { seq: school.head.seq, hash: school.head.hash.toString('hex') } : null,
  })),
  records,
})

const words: Readonly<Record<ChainFault['kind'] | CheckpointReport['kind'], string>> = {
  missing: 'is missing',
  twice: 'is there more than once, or there are more entries than numbers',
  hash: 'was changed: its hash is not that of its bytes',
  link: 'does not follow from the one before it',
  unreadable: 'was changed: its bytes are none of ours',
  'other-school': 'belongs to another school',
  columns: 'was changed: its columns say other things than its bytes',
  detail: 'has other detail than was written',
  rewritten: 'is not the one that a checkpoint saw: it, or entries before it, were written anew',
  cut: 'is missing, and all after it: a checkpoint saw them',
  name: 'names somebody whose pseudonym was turned to another person',
  signature: 'is not signed with our key',
  root: 'does not hold what was signed',
  order: 'contradicts another checkpoint',
}
const unreadableCheckpoint = 'cannot be read'

const recordWords: Readonly<Record<RecordFault['kind'], string>> = {
  changed: 'was changed since it was kept',
  'not-recorded': 'is in no entry of the audit: nobody gave it',
  gone: 'is gone: the audit has an entry with this digest',
}

function recordLines({ slug, versions, acceptances, faults }: RecordsReport): string[] {
  const counted = `${versions} ${versions === 1 ? 'version' : 'versions'} and ${acceptances.toLocaleString('en-GB')} ${acceptances === 1 ? 'acceptance' : 'acceptances'}`
  if (faults.length === 0) return [`${slug}: ${counted} as they were kept.`]
  return faults.map(({ thing, id, kind }) => `${slug}: ${thing} ${id} ${recordWords[kind]}.`)
}

function lines({ audit, records, seconds }: Found): string[] {
  const { schools, checkpoints, faults } = audit
  const entries = schools.reduce((sum, school) => sum + school.entries, 0)
  return [
    ...schools.map(({ slug, ...school }) => `${slug}: ${schoolLine(school)}`),
    ...faults.map(({ source, kind }) => `${source} ${kind === 'unreadable' ? unreadableCheckpoint : words[kind]}.`),
    `${checkpoints} good ${checkpoints === 1 ? 'checkpoint' : 'checkpoints'}; ${entries.toLocaleString('en-GB')} entries in ${seconds.toFixed(2)} s (${Math.round(entries / seconds).toLocaleString('en-GB')} a second).`,
    isWhole(audit) ? 'The audit is whole.' : 'THE AUDIT WAS ALTERED. What to do: docs/runbooks/audit.md',
    ...records.flatMap(recordLines),
    ...(areWhole(records) ? [] : ['VERSIONS OR ACCEPTANCES WERE ALTERED. What to do: docs/runbooks/audit.md']),
  ]
}

function schoolLine({ entries, head, fault, erased }: SchoolReport): string {
  if (fault) return `entry ${fault.seq} ${words[fault.kind]}${fault.source ? ` (${fault.source})` : ''}.`
  if (!head) return 'nothing recorded yet.'
  const forgotten = erased > 0 ? ` ${erased} of those who acted ${erased === 1 ? 'is' : 'are'} erased.` : ''
  return `${entries.toLocaleString('en-GB')} entries read, whole up to ${head.seq} (${head.hash.toString('hex').slice(0, 16)}…).${forgotten}`
}
