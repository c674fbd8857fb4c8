/** People as pages and permissions need them. */
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { rankOf, rolesOf } from './roles.ts'

/** A person with the ids of their titles. */
export interface PersonWithTitles {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
}

/** Everybody at the school, in the order of their titles and then of their names. */
export async function everyone(tx: Tx): Promise<PersonWithTitles[]> {
  const people = await tx.selectFrom('person').select(['id', 'name']).execute()
  const held = await tx.selectFrom('person_role').select(['person_id', 'role']).execute()
  const titlesOf = Map.groupBy(held, ({ person_id }) => person_id)
  const all = people.map(({ id, name }) => ({ id, name, titles: (titlesOf.get(id) ?? []).map(({ role }) => role) }))
  return all.toSorted((one, other) => rankOf(one.titles) - rankOf(other.titles) || one.name.localeCompare(other.name, 'en'))
}

/** A person as permissions see them; null where the school has no such person. */
export async function viewerOf(tx: Tx, personId: string): Promise<Viewer | null> {
  const rows = await tx
    .selectFrom('person')
    .leftJoin('person_role', 'person_role.person_id', 'person.id')
    .select(['person.school_id', 'person.name', 'person_role.role'])
    .where('person.id', '=', personId)
    .execute()
  const [first] = rows
  if (!first) return null
  const held = rows.map(({ role }) => role).filter(role => role !== null)
  return { personId, schoolId: first.school_id, name: first.name, roles: rolesOf(held) }
}

/** Whoever set up the school: its first administrator. */
export async function founderOf(tx: Tx): Promise<Pick<Viewer, 'personId' | 'schoolId'> | null> {
  const row = await tx
    .selectFrom('person_role')
    .select(['school_id', 'person_id'])
    .where('role', '=', 'administrator')
    .orderBy('person_id')
    .limit(1)
    .executeTakeFirst()
  return row ? { schoolId: row.school_id, personId: row.person_id } : null
}
