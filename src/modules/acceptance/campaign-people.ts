/** The people whom a campaign may ask, with what they accepted before: few statements, however many people. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { notWrittenTo, rolesOf } from '../people/index.ts'
import { contentOf, type VersionContent } from '../policy/index.ts'
import type { Person } from './campaign.ts'
import { idsInScope, type Scope } from './campaign-scope.ts'

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

/** The people who may be asked on a day: all, or those in a scope. Parents by whose every tie the school does not write to them are not. */
export async function peopleToAsk(tx: Tx, scope: Scope, today: Temporal.PlainDate): Promise<Person[]> {
  const rows = await peopleOn(tx, today).execute()
  const inScope = await idsInScope(tx, scope, today)
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
    .filter(({ id }) => inScope?.has(id) ?? true)
    .map(({ id, titles }) => ({ id, roles: rolesFor(titles), accepted: accepted.get(id) ?? [], isSilent: silent.has(id) }))
    .filter(({ isSilent, roles: held }) => !isSilent || held.some(role => role !== 'parent'))
}
