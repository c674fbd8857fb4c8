/** Requests for roles, for pages. */
import type { Tx } from '../../platform/db/index.ts'

/** A role that waits for a second person. */
export interface RoleRequest {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly title: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly why: string
  readonly askedBy: string
  readonly askerName: string
  readonly askedAt: Temporal.Instant
}

const open = (tx: Tx) =>
  tx
    .selectFrom('role_request')
    .innerJoin('person', 'person.id', 'role_request.person_id')
    .innerJoin('person as asker', 'asker.id', 'role_request.asked_by')
    .selectAll('role_request')
    .select(['person.name', 'asker.name as asker_name'])
    .where('role_request.decided_at', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof open>['execute']>>[number]

const requestFrom = (row: Row): RoleRequest => ({
  id: row.id,
  personId: row.person_id,
  personName: row.name,
  title: row.role,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  why: row.why,
  askedBy: row.asked_by,
  askerName: row.asker_name,
  askedAt: row.asked_at,
})

/** What waits, the oldest first. A school has a handful. */
export async function openRoleRequests(tx: Tx): Promise<RoleRequest[]> {
  const rows = await open(tx).orderBy('role_request.asked_at').limit(200).execute()
  return rows.map(requestFrom)
}

/** One that waits; undefined where there is none (any more). */
export async function openRoleRequest(tx: Tx, id: string): Promise<RoleRequest | undefined> {
  const row = await open(tx).where('role_request.id', '=', id).executeTakeFirst()
  return row && requestFrom(row)
}
