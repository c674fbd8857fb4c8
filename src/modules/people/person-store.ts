/** Writes people and the titles that they hold. */
import { dateAt } from '../../platform/clock.ts'
import { newId, type Tx } from '../../platform/db/index.ts'
import type { TitleId } from './roles.ts'

/** Somebody to be entered. */
export interface NewPerson {
  readonly name: string
  readonly titles: readonly TitleId[]
}

/** Where the word that somebody holds a role came from. */
export type RoleSource = 'set-up' | 'person' | 'import' | 'scim' | 'demonstration'

/** Enters people with their titles; ids come back in the same order. */
export async function addPeople(
  tx: Tx,
  people: readonly NewPerson[],
  { source, now }: { readonly source: RoleSource; readonly now: Temporal.Instant },
): Promise<string[]> {
  const entered = people.map(person => ({ ...person, id: newId() }))
  await tx
    .insertInto('person')
    .values(entered.map(({ id, name }) => ({ id, name, created_at: now })))
    .execute()
  await tx
    .insertInto('person_role')
    .values(
      entered.flatMap(({ id, titles }) =>
        titles.map(role => ({ id: newId(), person_id: id, role, starts_on: dateAt(now), source })),
      ),
    )
    .execute()
  return entered.map(({ id }) => id)
}
