import { type RawBuilder, sql } from 'kysely'

/** Tables whose rows hold from their first to their last day, both included. */
type Dated = 'person_role' | 'class' | 'class_member' | 'relation'

/** The condition that a row holds on a day. */
export function heldOn(table: Dated, day: Temporal.PlainDate): RawBuilder<boolean> {
  const [first, last] = [sql.ref(`${table}.starts_on`), sql.ref(`${table}.ends_on`)]
  return sql<boolean>`(${first} <= ${day} and (${last} is null or ${last} >= ${day}))`
}

/** The condition that a person has not left by a day. */
export const notLeftBy = (day: Temporal.PlainDate): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref('person.left_on')} is null or ${sql.ref('person.left_on')} >= ${day})`
