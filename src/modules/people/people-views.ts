/** People as permissions, pickers and other modules need them. */
import type { Tx } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { schoolFrom } from '../school/index.ts'
import { heldOn, notLeftBy } from './held-on.ts'
import { formerRolesOf, rankOf, rolesOf } from './roles.ts'

/** A person with the ids of their titles. */
export interface PersonWithTitles {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
}

/** The titles that these people hold on a day, by their ids. One query. */
export async function titlesHeldBy(
  tx: Tx,
  personIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (personIds.length === 0) return new Map()
  const held = await tx
    .selectFrom('person_role')
    .select(['person_id', 'role'])
    .where('person_id', 'in', personIds)
    .where(heldOn('person_role', today))
    .execute()
  const byPerson = Map.groupBy(held, ({ person_id }) => person_id)
  return new Map([...byPerson].map(([personId, rows]) => [personId, rows.map(({ role }) => role)]))
}

/** The people of a demonstration whom anyone may be, in the order of their titles and then of their names. */
export async function personas(tx: Tx, today: Temporal.PlainDate): Promise<PersonWithTitles[]> {
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('persona', '=', true)
    .where(notLeftBy(today))
    .execute()
  const ids = people.map(({ id }) => id)
  const titles = await titlesHeldBy(tx, ids, today)
  const all = people.map(({ id, name }) => ({ id, name, titles: titles.get(id) ?? [] }))
  return all.toSorted((one, other) => rankOf(one.titles) - rankOf(other.titles) || one.name.localeCompare(other.name, 'en'))
}

/**
 * A person as permissions see them on a day, with their school, in one query: every signed-in request asks.
 * Null where there is no such person, or they have left.
 */
export async function identityOf(
  tx: Tx,
  personId: string,
  today: Temporal.PlainDate,
): Promise<{ readonly viewer: Viewer; readonly school: School } | null> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('school', 'school.id', 'person.school_id')
    .leftJoin('person_role', join =>
      join.onRef('person_role.person_id', '=', 'person.id').on('person_role.starts_on', '<=', today),
    )
    .select(['person.school_id', 'person.name', 'person_role.role', 'person_role.ends_on'])
    .select([
      'school.name as school_name',
      'school.primary_colour',
      'school.secondary_colour',
      'school.crest',
      'school.demonstration',
    ])
    .where('person.id', '=', personId)
    .where(notLeftBy(today))
    .execute()
  const [first] = rows
  if (!first) return null
  const { school_id: schoolId, name, school_name, primary_colour, secondary_colour, crest, demonstration } = first
  const isOver = (last: Temporal.PlainDate | null) => last !== null && Temporal.PlainDate.compare(last, today) < 0
  const rolesWhere = (over: boolean) =>
    rows.flatMap(({ role, ends_on }) => (role !== null && isOver(ends_on) === over ? [role] : []))
  const [held, ended] = [rolesWhere(false), rolesWhere(true)]
  return {
    viewer: { personId, schoolId, name, roles: [...rolesOf(held), ...formerRolesOf(ended, held)] },
    school: schoolFrom({ id: schoolId, name: school_name, primary_colour, secondary_colour, crest, demonstration }),
  }
}

/** Whoever set up the school: its first administrator. */
export async function founderOf(tx: Tx): Promise<Pick<Viewer, 'personId' | 'schoolId'> | null> {
  const row = await tx
    .selectFrom('person_role')
    .select(['school_id', 'person_id'])
    .where('role', '=', 'administrator')
    .where('source', '=', 'set-up')
    .orderBy('person_id')
    .limit(1)
    .executeTakeFirst()
  return row ? { schoolId: row.school_id, personId: row.person_id } : null
}

/** Who holds any of these titles on a day, and has not left. */
export async function holdersOf(tx: Tx, titles: readonly string[], today: Temporal.PlainDate): Promise<string[]> {
  const rows = await tx
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person_role.person_id')
    .distinct()
    .where('person_role.role', 'in', titles)
    .where(heldOn('person_role', today))
    .where(notLeftBy(today))
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Who held any of these titles on that day, has held one since, or will. */
export async function holdersSince(tx: Tx, titles: readonly string[], day: Temporal.PlainDate): Promise<string[]> {
  const rows = await tx
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person_role.person_id')
    .distinct()
    .where('person_role.role', 'in', titles)
    .where(eb => eb.or([eb('person_role.ends_on', 'is', null), eb('person_role.ends_on', '>=', day)]))
    .where(notLeftBy(day))
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** How a person is reached. What is not known is null. */
export interface Address {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly mobile: string | null
}

/** How these people are reached, leavers too. By family name. */
export async function addressesOf(tx: Tx, personIds: readonly string[]): Promise<Address[]> {
  if (personIds.length === 0) return []
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email', 'mobile'])
    .where('id', 'in', personIds)
    .orderBy('family_name')
    .orderBy('given_name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, ...known }) => ({ personId: id, ...known }))
}

/** Those at the school on a day who are reached at an email address, whatever its capitals. Two parents may share one. */
export async function findPeopleByEmail(
  tx: Tx,
  email: string,
  today: Temporal.PlainDate,
): Promise<{ readonly personId: string; readonly name: string }[]> {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
    .where(notLeftBy(today))
    .execute()
  return rows.map(({ id, name }) => ({ personId: id, name }))
}
