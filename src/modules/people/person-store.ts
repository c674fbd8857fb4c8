/** Writes people and the titles that they hold. */
import { newId, type Tx } from '../../platform/db/index.ts'
import type { TitleId } from './roles.ts'

/** Somebody to be entered. */
export interface NewPerson {
  readonly name: string
  readonly titles: readonly TitleId[]
}

/** Enters people with their titles; ids come back in the same order. */
export async function addPeople(tx: Tx, people: readonly NewPerson[], now: Temporal.Instant): Promise<string[]> {
  const entered = people.map(person => ({ ...person, id: newId() }))
  await tx
    .insertInto('person')
    .values(entered.map(({ id, name }) => ({ id, name, created_at: now })))
    .execute()
  await tx
    .insertInto('person_role')
    .values(entered.flatMap(({ id, titles }) => titles.map(role => ({ person_id: id, role }))))
    .execute()
  return entered.map(({ id }) => id)
}
