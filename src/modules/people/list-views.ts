/** Lists of people for pages: searched, filtered, and never more than a page of them at once. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { heldOn, notLeftBy } from './held-on.ts'
import { titlesHeldBy } from './people-views.ts'

/** People on one page of a list. */
export const perPage = 50

/** What a list of people is asked for. */
export interface ListQuery {
  /** Words of the name; each must be somewhere in it. */
  readonly words: readonly string[]
  readonly title: string | null
  readonly classId: string | null
  /** Those who have left, instead of those who are here. */
  readonly leavers: boolean
  /** From 1. */
  readonly page: number
}

export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
  readonly classes: readonly string[]
  /** The last day, for leavers and for those whose last day is set. */
  readonly leftOn: Temporal.PlainDate | null
}

/** What LIKE would read as a sign of its own stands for itself. */
const literal = (word: string): string => word.replaceAll(/[\\%_]/g, '\\$&')

const matching = (tx: Tx, { words, title, classId, leavers }: ListQuery, today: Temporal.PlainDate) => {
  const here = notLeftBy(today)
  let people = tx.selectFrom('person').where(leavers ? sql<boolean>`not ${here}` : here)
  for (const word of words) people = people.where('person.name', 'ilike', `%${literal(word)}%`)
  if (title !== null) {
    people = people.where(eb =>
      eb.exists(
        eb
          .selectFrom('person_role')
          .select('person_role.id')
          .whereRef('person_role.person_id', '=', 'person.id')
          .where('person_role.role', '=', title)
          .where(leavers ? sql<boolean>`true` : heldOn('person_role', today)),
      ),
    )
  }
  if (classId === null) return people
  return people.where(eb =>
    eb.exists(
      eb
        .selectFrom('class_member')
        .select('class_member.id')
        .whereRef('class_member.person_id', '=', 'person.id')
        .where('class_member.class_id', '=', classId)
        .where(leavers ? sql<boolean>`true` : heldOn('class_member', today)),
    ),
  )
}

/** One page of those who match, by family name, and how many there are in all. Four queries, however many people. */
export async function listPeople(
  tx: Tx,
  query: ListQuery,
  today: Temporal.PlainDate,
): Promise<{ readonly people: readonly ListedPerson[]; readonly total: number }> {
  const matches = matching(tx, query, today)
  const { total } = await matches.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matches
    .select(['person.id', 'person.name', 'person.left_on'])
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.id')
    .limit(perPage)
    .offset((query.page - 1) * perPage)
    .execute()
  const ids = rows.map(({ id }) => id)
  const [titles, classes] = [await titlesHeldBy(tx, ids, today), await classNamesOf(tx, ids, today)]
  const people = rows.map(({ id, name, left_on }) => ({
    id,
    name,
    titles: titles.get(id) ?? [],
    classes: classes.get(id) ?? [],
    leftOn: left_on,
  }))
  return { people, total }
}

/** The names of the classes to which these people belong today, by their ids. */
async function classNamesOf(
  tx: Tx,
  ids: readonly string[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('class_member')
    .innerJoin('class', 'class.id', 'class_member.class_id')
    .select(['class_member.person_id', 'class.name'])
    .where('class_member.person_id', 'in', ids)
    .where(heldOn('class_member', today))
    .orderBy('class.name')
    .execute()
  const byPerson = Map.groupBy(rows, ({ person_id }) => person_id)
  return new Map([...byPerson].map(([id, named]) => [id, named.map(({ name }) => name)]))
}

/** People to choose one from, by the words of a name: at most 20. */
export async function findPeople(
  tx: Tx,
  words: readonly string[],
  today: Temporal.PlainDate,
): Promise<readonly { readonly id: string; readonly name: string; readonly titles: readonly string[] }[]> {
  const query = { words, title: null, classId: null, leavers: false, page: 1 }
  const rows = await matching(tx, query, today)
    .select(['person.id', 'person.name'])
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .limit(20)
    .execute()
  const titles = await titlesHeldBy(
    tx,
    rows.map(({ id }) => id),
    today,
  )
  return rows.map(({ id, name }) => ({ id, name, titles: titles.get(id) ?? [] }))
}
