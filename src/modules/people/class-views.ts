/** Classes for pages. */
import type { Tx } from '../../platform/db/index.ts'
import type { BelongsAs } from './class-store.ts'
import { heldOn } from './held-on.ts'
import type { Membership } from './relations.ts'

export interface SchoolClass {
  readonly id: string
  readonly name: string
  readonly yearGroup: number | null
}

export interface ListedClass extends SchoolClass {
  readonly pupils: number
  readonly teachers: readonly string[]
}

/** The classes of today, the youngest first. */
export async function classesOn(tx: Tx, today: Temporal.PlainDate): Promise<SchoolClass[]> {
  const rows = await tx
    .selectFrom('class')
    .select(['id', 'name', 'year_group'])
    .where(heldOn('class', today))
    .orderBy('year_group')
    .orderBy('name')
    .execute()
  return rows.map(({ id, name, year_group }) => ({ id, name, yearGroup: year_group }))
}

/** The classes of today with how many pupils and which teachers each has. Two queries. */
export async function listClasses(tx: Tx, today: Temporal.PlainDate): Promise<ListedClass[]> {
  const classes = await classesOn(tx, today)
  const members = await tx
    .selectFrom('class_member')
    .innerJoin('person', 'person.id', 'class_member.person_id')
    .select(['class_member.class_id', 'class_member.belongs_as', 'person.name'])
    .where(heldOn('class_member', today))
    .orderBy('person.family_name')
    .execute()
  const byClass = Map.groupBy(members, ({ class_id }) => class_id)
  return classes.map(one => {
    const own = byClass.get(one.id) ?? []
    return {
      ...one,
      pupils: own.filter(({ belongs_as }) => belongs_as === 'pupil').length,
      teachers: own.filter(({ belongs_as }) => belongs_as === 'teacher').map(({ name }) => name),
    }
  })
}

/** A class; undefined where the school has none of that id. */
export async function classById(tx: Tx, classId: string): Promise<SchoolClass | undefined> {
  const row = await tx.selectFrom('class').select(['id', 'name', 'year_group']).where('id', '=', classId).executeTakeFirst()
  return row && { id: row.id, name: row.name, yearGroup: row.year_group }
}

export interface ClassMember {
  readonly memberId: string
  readonly personId: string
  readonly name: string
  readonly belongsAs: BelongsAs
}

/** Who belongs to a class on a day, by family name. */
export async function membersOf(tx: Tx, classId: string, today: Temporal.PlainDate): Promise<ClassMember[]> {
  const rows = await tx
    .selectFrom('class_member')
    .innerJoin('person', 'person.id', 'class_member.person_id')
    .select(['class_member.id', 'class_member.person_id', 'class_member.belongs_as', 'person.name'])
    .where('class_member.class_id', '=', classId)
    .where(heldOn('class_member', today))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .execute()
  return rows.map(row => ({
    memberId: row.id,
    personId: row.person_id,
    name: row.name,
    // A check of the table says that it is nothing else.
    belongsAs: row.belongs_as as BelongsAs,
  }))
}

/** In which classes these people are on a day. */
export async function membershipsOf(tx: Tx, personIds: readonly string[], today: Temporal.PlainDate): Promise<Membership[]> {
  const rows = await tx
    .selectFrom('class_member')
    .select(['class_id', 'person_id', 'belongs_as'])
    .where('person_id', 'in', personIds)
    .where(heldOn('class_member', today))
    .execute()
  return rows.map(({ class_id, person_id, belongs_as }) => ({
    classId: class_id,
    personId: person_id,
    belongsAs: belongs_as as BelongsAs,
  }))
}
