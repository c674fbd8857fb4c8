/** Recoveries and what ends them. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import { endSessionsOf } from '../../../platform/sessions/session-store.ts'
import { forgetOtherDevices } from '../known-device-store.ts'
import { endLinksAbout, endLinksOf, letLinksHold } from '../one-time-link-store.ts'
import { disconnectAccounts } from '../openid/identity-store.ts'
import { removePassword } from '../passwords/password-store.ts'
import type { Recovery } from './recovery.ts'

const columns = [
  'id',
  'person_id',
  'started_by',
  'approved_by',
  'started_at',
  'holds_from',
  'expires_at',
  'stopped_at',
  'completed_at',
] as const

interface Row {
  readonly id: string
  readonly person_id: string
  readonly started_by: string | null
  readonly approved_by: string | null
  readonly started_at: Temporal.Instant
  readonly holds_from: Temporal.Instant
  readonly expires_at: Temporal.Instant
  readonly stopped_at: Temporal.Instant | null
  readonly completed_at: Temporal.Instant | null
}

const recoveryFrom = (row: Row): Recovery => ({
  id: row.id,
  personId: row.person_id,
  startedBy: row.started_by,
  approvedBy: row.approved_by,
  startedAt: row.started_at,
  holdsFrom: row.holds_from,
  expiresAt: row.expires_at,
  stoppedAt: row.stopped_at,
  completedAt: row.completed_at,
})

/** The latest recoveries, the newest first, with the names of whom they are for and of who began and approved them. */
export async function recentRecoveries(tx: Tx): Promise<readonly (Recovery & { readonly names: ReadonlyMap<string, string> })[]> {
  const rows = await tx.selectFrom('recovery').select(columns).orderBy('started_at', 'desc').limit(50).execute()
  const ids = rows.flatMap(row => [row.person_id, row.started_by, row.approved_by]).filter(id => id !== null)
  const people = ids.length > 0 ? await tx.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute() : []
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(row => ({ ...recoveryFrom(row), names }))
}

/** A recovery, locked: of two acts on it at once the second sees what the first did. */
export async function lockRecovery(tx: Tx, id: string): Promise<Recovery | null> {
  const row = await tx.selectFrom('recovery').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? recoveryFrom(row) : null
}

/** The one that is under way for a person, locked; null where there is none. */
export async function lockRecoveryOf(tx: Tx, personId: string): Promise<Recovery | null> {
  const row = await tx
    .selectFrom('recovery')
    .select(columns)
    .where('person_id', '=', personId)
    .where('stopped_at', 'is', null)
    .where('completed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row ? recoveryFrom(row) : null
}

export interface NewRecovery {
  readonly personId: string
  readonly startedBy: string | null
  /** How somebody made sure of who asks. */
  readonly checkedHow: string
  readonly holdsFrom: Temporal.Instant
  readonly expiresAt: Temporal.Instant
}

/** Begins one. @returns its id */
export async function addRecovery(tx: Tx, recovery: NewRecovery, now: Temporal.Instant): Promise<string> {
  const id = newId()
  const { personId, startedBy, checkedHow, holdsFrom, expiresAt } = recovery
  const who = { person_id: personId, started_by: startedBy, approved_by: null, checked_how: checkedHow }
  const when = { started_at: now, holds_from: holdsFrom, expires_at: expiresAt }
  await tx
    .insertInto('recovery')
    .values({ id, ...who, ...when })
    .execute()
  return id
}

/** A second administrator has approved: the link works from now on. */
export async function approveRecovery(tx: Tx, id: string, by: string, now: Temporal.Instant): Promise<void> {
  await letLinksHold(tx, id, now)
  await tx.updateTable('recovery').set({ approved_by: by, approved_at: now, holds_from: now }).where('id', '=', id).execute()
}

/** Ends one without anything changed; its links work no more. */
export async function stopRecovery(
  tx: Tx,
  id: string,
  stoppedBy: 'person' | 'administrator' | 'signed-in',
  now: Temporal.Instant,
): Promise<void> {
  await endLinksAbout(tx, id)
  await tx.updateTable('recovery').set({ stopped_at: now, stopped_by: stoppedBy }).where('id', '=', id).execute()
}

/** The person took it: every session and every way in that they had is gone. */
export async function completeRecovery(
  tx: Tx,
  { id, personId }: Pick<Recovery, 'id' | 'personId'>,
  now: Temporal.Instant,
): Promise<void> {
  await endSessionsOf(tx, personId)
  await tx.deleteFrom('passkey').where('person_id', '=', personId).execute()
  await removePassword(tx, personId)
  await disconnectAccounts(tx, personId)
  await forgetOtherDevices(tx, personId, undefined)
  // An invitation that was never used would work again now.
  await endLinksOf(tx, personId)
  await tx.updateTable('recovery').set({ completed_at: now }).where('id', '=', id).execute()
}
