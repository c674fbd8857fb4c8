/** Groups of the other system. An administrator may say that one gives a title here; its members then hold that title. */
import { dateAt } from '../../../platform/clock.ts'
import { newId, type Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { endRole, grantRole } from '../role-store.ts'
import { isTitle, type TitleId, titles } from '../roles.ts'

/** The titles that a group may give: none that reaches other people's records or sees cases. */
export const titlesOfGroups = titles.filter(({ giving }) => giving === 'ordinary')

/** A group with its members. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly externalId: string | null
  readonly givesRole: string | null
  readonly members: readonly string[]
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

/** Groups, all or one, by the name or id that is sought. */
export async function groups(tx: Tx, sought: { readonly id?: string; readonly name?: string } = {}): Promise<Group[]> {
  let query = tx
    .selectFrom('scim_group')
    .select(['id', 'name', 'external_id', 'gives_role', 'created_at', 'changed_at'])
    .orderBy('id')
  const { id, name } = sought
  if (id !== undefined) query = query.where('id', '=', id)
  if (name !== undefined) query = query.where(eb => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
  const rows = await query.execute()
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const members = await tx
    .selectFrom('scim_group_member')
    .select(['group_id', 'person_id'])
    .where('group_id', 'in', ids)
    .execute()
  const ofGroup = Map.groupBy(members, ({ group_id }) => group_id)
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    externalId: row.external_id,
    givesRole: row.gives_role,
    members: (ofGroup.get(row.id) ?? []).map(({ person_id }) => person_id),
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }))
}

/** What the other system says of a group. */
export interface SaidOfGroup {
  readonly name: string
  readonly externalId: string | null
  readonly members: readonly string[]
}

/** Characters of a group's name, and of what the other system calls it. */
const longest = 255

export type GroupProblem = 'no-group' | 'name-taken' | 'no-member' | 'too-long'
type Outcome = { readonly problem: null; readonly groupId: string } | { readonly problem: GroupProblem }

/** Enters a group or changes one. Members must be people whom the school knows. */
export async function saveGroup(tx: Tx, id: string | undefined, said: SaidOfGroup, at: Temporal.Instant): Promise<Outcome> {
  if (said.name.length > longest || (said.externalId ?? '').length > longest) return { problem: 'too-long' }
  const same = await groups(tx, { name: said.name })
  if (same.some(group => group.id !== id)) return { problem: 'name-taken' }
  const [before] = id === undefined ? [] : await groups(tx, { id })
  if (id !== undefined && !before) return { problem: 'no-group' }
  const wanted = [...new Set(said.members)]
  if (!(await allKnown(tx, wanted))) return { problem: 'no-member' }
  const groupId = id ?? newId()
  const known = { name: said.name, external_id: said.externalId, changed_at: at }
  if (before) await tx.updateTable('scim_group').set(known).where('id', '=', groupId).execute()
  else
    await tx
      .insertInto('scim_group')
      .values({ id: groupId, created_at: at, ...known })
      .execute()
  await setMembers(tx, { groupId, givesRole: before?.givesRole ?? null, was: before?.members ?? [], is: wanted, at })
  await record(tx, { did: 'provisioning.group-changed', by: 'system', to: { kind: 'group', id: groupId }, at })
  return { problem: null, groupId }
}

async function allKnown(tx: Tx, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const found = await tx.selectFrom('person').select('id').where('id', 'in', ids).execute()
  return found.length === ids.length
}

interface Membership {
  readonly groupId: string
  readonly givesRole: string | null
  readonly was: readonly string[]
  readonly is: readonly string[]
  readonly at: Temporal.Instant
}

async function setMembers(tx: Tx, { groupId, givesRole, was, is, at }: Membership): Promise<void> {
  const added = is.filter(id => !was.includes(id))
  const removed = was.filter(id => !is.includes(id))
  if (removed.length > 0)
    await tx.deleteFrom('scim_group_member').where('group_id', '=', groupId).where('person_id', 'in', removed).execute()
  if (added.length > 0)
    await tx
      .insertInto('scim_group_member')
      .values(added.map(person_id => ({ group_id: groupId, person_id })))
      .execute()
  if (givesRole && isTitle(givesRole)) await giveAndTake(tx, givesRole, { added, removed, at })
}

interface Turn {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly at: Temporal.Instant
}

/** Those added hold the title from today; those removed no longer, where it came from a group and no other group gives it. */
async function giveAndTake(tx: Tx, title: TitleId, { added, removed, at }: Turn): Promise<void> {
  const today = dateAt(at)
  for (const personId of added) await grantRole(tx, { personId, title, startsOn: today, source: 'scim', by: null })
  if (removed.length === 0) return
  const kept = await tx
    .selectFrom('scim_group_member')
    .innerJoin('scim_group', 'scim_group.id', 'scim_group_member.group_id')
    .select('scim_group_member.person_id')
    .where('scim_group.gives_role', '=', title)
    .where('scim_group_member.person_id', 'in', removed)
    .execute()
  const stays = new Set(kept.map(({ person_id }) => person_id))
  const roles = await tx
    .selectFrom('person_role')
    .select(['id', 'person_id'])
    .where('person_id', 'in', removed)
    .where('role', '=', title)
    .where('source', '=', 'scim')
    .where('ends_on', 'is', null)
    .execute()
  for (const { id, person_id } of roles) if (!stays.has(person_id)) await endRole(tx, id, today)
}

/** Says which title a group gives; its members hold it from today, and those who held the one before lose that. @returns false where there is no such group */
export async function mapGroup(
  tx: Tx,
  groupId: string,
  title: TitleId | null,
  { by, at }: { readonly by: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const [group] = await groups(tx, { id: groupId })
  if (!group) return false
  if (group.givesRole === title) return true
  await tx.updateTable('scim_group').set({ gives_role: title, changed_at: at }).where('id', '=', groupId).execute()
  if (group.givesRole && isTitle(group.givesRole))
    await giveAndTake(tx, group.givesRole, { added: [], removed: group.members, at })
  if (title) await giveAndTake(tx, title, { added: group.members, removed: [], at })
  await record(tx, { did: 'provisioning.group-mapped', by, to: { kind: 'group', id: groupId }, at })
  return true
}

/** Ends a group and what it gave. @returns false where there is none */
export async function deleteGroup(tx: Tx, groupId: string, at: Temporal.Instant): Promise<boolean> {
  const [group] = await groups(tx, { id: groupId })
  if (!group) return false
  const { givesRole, members } = group
  await setMembers(tx, { groupId, givesRole, was: members, is: [], at })
  await tx.deleteFrom('scim_group').where('id', '=', groupId).execute()
  await record(tx, { did: 'provisioning.group-removed', by: 'system', to: { kind: 'group', id: groupId }, at })
  return true
}
