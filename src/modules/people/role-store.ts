/** Grants roles and ends them. Roles that ended stay: they make somebody a former member of staff, or a former pupil. */
import { newId, type Tx } from '../../platform/db/index.ts'
import { heldOn, notLeftBy } from './held-on.ts'
import { lockPerson, type RoleSource } from './person-store.ts'
import { needsApproval, type TitleId } from './roles.ts'

/** How somebody is engaged in a role (domain facts: allegations take it into account). */
export const engagements = ['employed', 'agency', 'training', 'self-employed', 'unpaid', 'elected', 'appointed'] as const
export type Engagement = (typeof engagements)[number]

/** A role to be granted. Days are included. */
export interface Grant {
  readonly personId: string
  readonly title: TitleId
  readonly startsOn: Temporal.PlainDate
  readonly endsOn?: Temporal.PlainDate | null
  readonly engagement?: Engagement | null
  readonly agency?: string | null
  readonly source: RoleSource
  /** Who granted it; null for a program. */
  readonly by: string | null
}

export type GrantProblem = 'no-person' | 'has-left' | 'held-already' | 'ends-before-start' | 'needs-approval'
export type Granted = { readonly problem: null; readonly roleId: string } | { readonly problem: GrantProblem }

/** Grants a role. One that needs a second person's approval is refused here: imports and provisioning never grant those. */
export async function grantRole(tx: Tx, grant: Grant): Promise<Granted> {
  return needsApproval(grant.title) ? { problem: 'needs-approval' } : grantApprovedRole(tx, grant)
}

/** Grants any role: for what a second person approved, and for a first administrator who has nobody to ask. */
export async function grantApprovedRole(tx: Tx, grant: Grant): Promise<Granted> {
  const problem = await whyNotGrant(tx, grant)
  if (problem) return { problem }
  const roleId = newId()
  const { personId, title, startsOn, endsOn = null, engagement = null, agency = null, source, by } = grant
  await tx
    .insertInto('person_role')
    .values({
      id: roleId,
      person_id: personId,
      role: title,
      starts_on: startsOn,
      ends_on: endsOn,
      engagement: agency === null ? engagement : 'agency',
      agency,
      source,
      granted_by: by,
    })
    .execute()
  return { problem: null, roleId }
}

/** Why a role cannot be held so, whoever grants it. Locks the person. */
export async function whyNotGrant(
  tx: Tx,
  { personId, title, startsOn, endsOn = null }: Pick<Grant, 'personId' | 'title' | 'startsOn' | 'endsOn'>,
): Promise<Exclude<GrantProblem, 'needs-approval'> | null> {
  const person = await lockPerson(tx, personId)
  if (!person) return 'no-person'
  if (endsOn && isBefore(endsOn, startsOn)) return 'ends-before-start'
  if (person.left_on && (!endsOn || isBefore(person.left_on, endsOn))) return 'has-left'
  const same = tx.selectFrom('person_role').select('id').where('person_id', '=', personId).where('role', '=', title)
  const laterThanStart = same.where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', startsOn)]))
  const overlapping = endsOn ? laterThanStart.where('starts_on', '<=', endsOn) : laterThanStart
  return (await overlapping.limit(1).executeTakeFirst()) ? 'held-already' : null
}

export type EndProblem = 'no-role' | 'ended-already' | 'ends-before-start' | 'last-administrator'
export type Ended =
  | { readonly problem: null; readonly personId: string; readonly title: string }
  | { readonly problem: EndProblem }

/** Ends a role with a last day. */
export async function endRole(tx: Tx, roleId: string, lastDay: Temporal.PlainDate): Promise<Ended> {
  const role = await tx
    .selectFrom('person_role')
    .select(['person_id', 'role', 'starts_on', 'ends_on'])
    .where('id', '=', roleId)
    .forUpdate()
    .executeTakeFirst()
  if (!role) return { problem: 'no-role' }
  if (role.ends_on && !isBefore(lastDay, role.ends_on)) return { problem: 'ended-already' }
  if (isBefore(lastDay, role.starts_on)) return { problem: 'ends-before-start' }
  if (role.role === 'administrator' && (await leavesNoAdministrator(tx, [role.person_id], lastDay))) {
    return { problem: 'last-administrator' }
  }
  await tx.updateTable('person_role').set({ ends_on: lastDay }).where('id', '=', roleId).execute()
  return { problem: null, personId: role.person_id, title: role.role }
}

/**
 * Whether nobody would keep the program after that day without these people, one of whom does now. The rows of all
 * administrators are locked, so that two who end each other's role at once cannot both succeed.
 */
export async function leavesNoAdministrator(tx: Tx, personIds: readonly string[], lastDay: Temporal.PlainDate): Promise<boolean> {
  const dayAfter = lastDay.add({ days: 1 })
  const rows = await tx
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person_role.person_id')
    .where('person_role.role', '=', 'administrator')
    .where(heldOn('person_role', dayAfter))
    .where(notLeftBy(dayAfter))
    .orderBy('person_role.id')
    .forUpdate()
    .execute()
  const going = new Set(personIds)
  return rows.some(({ person_id }) => going.has(person_id)) && rows.every(({ person_id }) => going.has(person_id))
}

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) < 0
