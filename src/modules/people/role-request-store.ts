/** Requests for roles that a second person must approve. */
import { newId, type Tx } from '../../platform/db/index.ts'
import { holdersOf } from './people-views.ts'
import { approverTitles } from './role-approval.ts'
import type { GrantProblem } from './role-store.ts'
import { type Granted, grantApprovedRole, whyNotGrant } from './role-store.ts'
import type { TitleId } from './roles.ts'

export interface NewRoleRequest {
  readonly personId: string
  readonly title: TitleId
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  /** Why this person is to hold it, for whoever decides. */
  readonly why: string
  readonly askedBy: string
  readonly at: Temporal.Instant
}

export type AskProblem = Exclude<GrantProblem, 'needs-approval'> | 'asked-already'

/** Who could have a say in roles today. */
export async function whoDecides(tx: Tx, today: Temporal.PlainDate) {
  const [administrators, approvers] = [await holdersOf(tx, ['administrator'], today), await holdersOf(tx, approverTitles, today)]
  return { administrators, approvers }
}

/** Asks for a role, to be approved by another person. */
export async function askForRole(
  tx: Tx,
  { personId, title, startsOn, endsOn, why, askedBy, at }: NewRoleRequest,
): Promise<{ readonly problem: null; readonly requestId: string } | { readonly problem: AskProblem }> {
  const problem = await whyNotGrant(tx, { personId, title, startsOn, endsOn })
  if (problem) return { problem }
  const requestId = newId()
  const asked = await tx
    .insertInto('role_request')
    .values({
      id: requestId,
      person_id: personId,
      role: title,
      starts_on: startsOn,
      ends_on: endsOn,
      why,
      asked_by: askedBy,
      asked_at: at,
    })
    .onConflict(conflict => conflict.columns(['school_id', 'person_id', 'role']).where('decided_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return asked ? { problem: null, requestId } : { problem: 'asked-already' }
}

/** A request, locked so that it is decided once. */
export async function lockRoleRequest(tx: Tx, requestId: string) {
  const row = await tx
    .selectFrom('role_request')
    .select(['id', 'person_id', 'role', 'starts_on', 'ends_on', 'asked_by', 'decided_at'])
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      personId: row.person_id,
      // Written by askForRole only.
      title: row.role as TitleId,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      askedBy: row.asked_by,
      isOpen: row.decided_at === null,
    }
  )
}

type LockedRequest = NonNullable<Awaited<ReturnType<typeof lockRoleRequest>>>

interface Deciding {
  readonly by: string
  readonly at: Temporal.Instant
}

/** Approves a request: the role is held from the day that was asked for. Call it only once `whyNotDecide` found nothing. */
export async function approveRole(tx: Tx, request: LockedRequest, { by, at }: Deciding): Promise<Granted> {
  const granted = await grantApprovedRole(tx, { ...request, source: 'person', by })
  if (granted.problem === null) await noteDecision(tx, request.id, { by, at }, { approved: true, refusal: null })
  return granted
}

/** Refuses a request, with the reason. */
export async function refuseRole(tx: Tx, requestId: string, deciding: Deciding, refusal: string): Promise<void> {
  await noteDecision(tx, requestId, deciding, { approved: false, refusal })
}

async function noteDecision(
  tx: Tx,
  requestId: string,
  { by, at }: Deciding,
  decision: { readonly approved: boolean; readonly refusal: string | null },
): Promise<void> {
  await tx
    .updateTable('role_request')
    .set({ decided_by: by, decided_at: at, ...decision })
    .where('id', '=', requestId)
    .execute()
}
