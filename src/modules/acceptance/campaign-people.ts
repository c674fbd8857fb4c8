/** The people whom a campaign may ask, with what they accepted before: few statements, however many people. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { familiesOf, notWrittenTo, rolesOf } from '../people/index.ts'
import { contentOf, type VersionContent } from '../policy/index.ts'
import type { Person } from './campaign.ts'

/** Everybody at the school on a day, with their titles. */
const peopleOn = (tx: Tx, today: Temporal.PlainDate) =>
  tx
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select(['person.id', sql<string[]>`array_agg(distinct person_role.role order by person_role.role)`.as('titles')])
    .where('person_role.starts_on', '<=', today)
    .where(eb => eb.or([eb('person_role.ends_on', 'is', null), eb('person_role.ends_on', '>=', today)]))
    .where(eb => eb.or([eb('person.left_on', 'is', null), eb('person.left_on', '>=', today)]))
    .groupBy('person.id')

/** Who belongs to a class on a day: its pupils, whoever teaches or assists there, and the adults of its pupils who are written to about them. */
async function idsOfClass(tx: Tx, classId: string, today: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const members = await tx
    .selectFrom('class_member')
    .select('person_id')
    .where('class_id', '=', classId)
    .where('starts_on', '<=', today)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .execute()
  const adults = await familiesOf(tx, { classes: [classId], day: today })
  return new Set([...members.map(({ person_id }) => person_id), ...adults])
}

/** What people accepted so far, by person. */
async function acceptedBy(tx: Tx, personId: string | null): Promise<ReadonlyMap<string, Person['accepted']>> {
  const all = tx.selectFrom('acceptance').select(['person_id', 'version_id', 'clauses']).orderBy('accepted_at')
  const rows = await (personId === null
    ? all.where('person_id', 'is not', null)
    : all.where('person_id', '=', personId)
  ).execute()
  const byPerson = Map.groupBy(rows, row => row.person_id ?? '')
  return new Map(
    [...byPerson].map(([id, own]) => [id, own.map(({ version_id, clauses }) => ({ versionId: version_id, clauses }))]),
  )
}

/** The contents of all versions that any of these people accepted. */
export async function contentsFor(tx: Tx, people: readonly Person[]): Promise<ReadonlyMap<string, VersionContent>> {
  const ids = new Set(people.flatMap(({ accepted }) => accepted.map(({ versionId }) => versionId)))
  const contents = new Map<string, VersionContent>()
  for (const id of ids) {
    const content = await contentOf(tx, id)
    if (content) contents.set(id, content)
  }
  return contents
}

/** The people who may be asked on a day: all, or those of a class. Parents by whose every tie the school does not write to them are not. */
export async function peopleToAsk(tx: Tx, classId: string | null, today: Temporal.PlainDate): Promise<Person[]> {
  const rows = await peopleOn(tx, today).execute()
  const ofClass = classId === null ? null : await idsOfClass(tx, classId, today)
  const silent = await notWrittenTo(tx, today)
  const accepted = await acceptedBy(tx, null)
  const roles = new Map<string, string[]>()
  const rolesFor = (titles: string[]): string[] => {
    const key = titles.join(' ')
    const found = roles.get(key) ?? rolesOf(titles)
    roles.set(key, found)
    return found
  }
  return rows
    .filter(({ id }) => ofClass?.has(id) ?? true)
    .map(({ id, titles }) => ({ id, roles: rolesFor(titles), accepted: accepted.get(id) ?? [], isSilent: silent.has(id) }))
    .filter(({ isSilent, roles: held }) => !isSilent || held.some(role => role !== 'parent'))
}
