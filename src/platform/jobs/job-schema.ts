/** The tables of pg-boss, made and brought up to date by the owner: the web role works in them and may not change them. */
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'

/** Where its tables lie: apart from ours, and outside row security, so that jobs hold ids only. */
export const jobSchema = 'pgboss'

/** What it needs from a connection of the owner. */
export interface OwnerConnection {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>
  escapeIdentifier(name: string): string
}

/** The version of its tables that this pg-boss works with: the number that a fresh construction records. */
const wantedVersion = (): number => Number(/version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans(jobSchema))?.[1])

/**
 * Makes or upgrades them, and lets the web role work in them. Any number of processes may call this at once: who comes second
 * waits for the lock, and finds nothing to do.
 */
export async function migrateJobs(owner: OwnerConnection, webUser: string): Promise<void> {
  const web = owner.escapeIdentifier(webUser)
  if ((await versionOf(owner)) === wantedVersion() && (await mayWork(owner, webUser))) return
  await oneAtATime(owner, async () => {
    const version = await versionOf(owner)
    // Its plans bring their own begin and commit, which end our transaction: the grants have one of their own.
    if (version === null) await owner.query(getConstructionPlans(jobSchema))
    else if (version < wantedVersion()) await owner.query(getMigrationPlans(jobSchema, version))
  })
  // Whoever was stopped before this does all of it again. Two grants at once on one thing are refused, so they queue too.
  await oneAtATime(owner, async () => {
    await owner.query(`grant select, insert, update, delete on all tables in schema ${jobSchema} to ${web}`)
    await owner.query(`grant usage on schema ${jobSchema} to ${web}`)
  })
}

/** Holds off other processes that start, until the transaction ends. */
async function oneAtATime(owner: OwnerConnection, work: () => Promise<void>): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('lock table public.schema_migration in exclusive mode')
    await work()
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  }
}

async function mayWork(owner: OwnerConnection, webUser: string): Promise<boolean> {
  const { rows } = await owner.query('select has_schema_privilege($1, $2, $3) as may', [webUser, jobSchema, 'usage'])
  return rows[0]?.['may'] === true
}

async function versionOf(owner: OwnerConnection): Promise<number | null> {
  const { rows } = await owner.query(`select to_regclass('${jobSchema}.version') is not null as there`)
  if (rows[0]?.['there'] !== true) return null
  const version = await owner.query(`select version from ${jobSchema}.version`)
  return Number(version.rows[0]?.['version'])
}
