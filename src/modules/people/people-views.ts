/** People as pages and permissions need them. */
import type { Tx } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { schoolFrom } from '../school/index.ts'
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

/** A person as permissions see them on a day, with their school, in one query: every signed-in request asks. Null where there is no such person, or they have left. */
export async function identityOf(
  tx: Tx,
  personId: string,
  today: Temporal.PlainDate,
): Promise<{ readonly viewer: Viewer; readonly school: School } | null> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('school', 'school.id', 'person.school_id')
    .leftJoin('person_role', join =>
      join
        .onRef('person_role.person_id', '=', 'person.id')
        .on('person_role.starts_on', '<=', today)
        .on(eb => eb.or([eb('person_role.ends_on', 'is', null), eb('person_role.ends_on', '>=', today)])),
    )
    .select(['person.school_id', 'person.name', 'person_role.role'])
    .select(['school.name as school_name', 'school.primary_colour', 'school.demonstration'])
    .where('person.id', '=', personId)
    .where(eb => eb.or([eb('person.left_on', 'is', null), eb('person.left_on', '>=', today)]))
    .execute()
  const [first] = rows
  if (!first) return null
  const { school_id: schoolId, name, school_name, primary_colour, demonstration } = first
  const held = rows.map(({ role }) => role).filter(role => role !== null)
  return {
    viewer: { personId, schoolId, name, roles: rolesOf(held) },
    school: schoolFrom({ id: schoolId, name: school_name, primary_colour, demonstration }),
  }
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
