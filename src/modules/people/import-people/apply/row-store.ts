/** Writes the rows of a plan, many in one statement. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/db/index.ts'
import { inBatches } from '../../person-store.ts'
import type { RowTypes, TableName } from '../plan/rows.ts'

/** Who writes, and when. */
export interface WriteContext {
  readonly by: string
  readonly at: Temporal.Instant
}

const date = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)
const dateOrNull = (day: string | null): Temporal.PlainDate | null => (day === null ? null : date(day))
const dated = <Row extends { readonly starts_on: string; readonly ends_on: string | null }>(row: Row) => ({
  ...row,
  starts_on: date(row.starts_on),
  ends_on: dateOrNull(row.ends_on),
})

type Inserts = {
  readonly [Table in TableName]: (tx: Tx, rows: readonly RowTypes[Table][], context: WriteContext) => Promise<unknown>
}

const inserts: Inserts = {
  person: (tx, rows, { at }) =>
    tx
      .insertInto('person')
      .values(
        rows.map(row => ({ ...row, birth_date: dateOrNull(row.birth_date), left_on: dateOrNull(row.left_on), created_at: at })),
      )
      .execute(),
  person_identifier: (tx, rows) =>
    tx
      .insertInto('person_identifier')
      .values(rows.map(({ system, value, person_id }) => ({ system, value, person_id })))
      .execute(),
  person_role: (tx, rows, { by }) =>
    tx
      .insertInto('person_role')
      .values(rows.map(row => ({ ...dated(row), granted_by: by })))
      .execute(),
  class: (tx, rows) => tx.insertInto('class').values(rows.map(dated)).execute(),
  class_member: (tx, rows) => tx.insertInto('class_member').values(rows.map(dated)).execute(),
  relation: (tx, rows) =>
    tx
      .insertInto('relation')
      .values(rows.map(({ noted: _noted, ...row }) => ({ ...dated(row), court_restriction: false, do_not_contact: false })))
      .execute(),
  leaving: (tx, rows, { by, at }) =>
    tx
      .insertInto('leaving')
      .values(
        rows.map(({ withdrawn: _withdrawn, ...row }) => ({
          ...row,
          last_day: date(row.last_day),
          held: JSON.stringify(row.held),
          started_by: by,
          started_at: at,
        })),
      )
      .execute(),
}

/** A column of the rows that a statement was given as JSON. */
const text = (column: string): RawBuilder<string> => sql<string>`${sql.ref('given.value')} ->> ${column}`
const day = (column: string): RawBuilder<Temporal.PlainDate> => sql<Temporal.PlainDate>`(${text(column)})::date`
const small = (column: string): RawBuilder<number> => sql<number>`(${text(column)})::smallint`

const ending = { ends_on: day('ends_on') }

const sets = {
  person: {
    name: text('name'),
    given_name: text('given_name'),
    family_name: text('family_name'),
    email: text('email'),
    mobile: text('mobile'),
    birth_date: day('birth_date'),
    year_group: small('year_group'),
    left_on: day('left_on'),
  },
  person_role: ending,
  class: { ...ending, name: text('name'), year_group: small('year_group'), import_key: text('import_key') },
  class_member: ending,
  relation: { ...ending, relationship: text('relationship') },
} as const

/** One statement for many rows: they come as one JSON text. */
async function update(
  tx: Tx,
  table: Exclude<TableName, 'person_identifier' | 'leaving'>,
  rows: readonly object[],
): Promise<void> {
  await tx
    .updateTable(table)
    .from(eb => eb.fn<{ value: unknown }>('jsonb_array_elements', [sql`${JSON.stringify(rows)}::jsonb`]).as('given'))
    .set(sets[table])
    .where(`${table}.id`, '=', sql<string>`(${text('id')})::uuid`)
    .execute()
}

async function updateLeavings(tx: Tx, rows: readonly RowTypes['leaving'][], { at }: WriteContext): Promise<void> {
  for (const row of rows)
    await tx
      .updateTable('leaving')
      .set({ last_day: date(row.last_day), held: JSON.stringify(row.held), withdrawn_at: row.withdrawn ? at : null })
      .where('id', '=', row.id)
      .execute()
}

/** Adds rows; each must be new. */
export async function insertRows<Table extends TableName>(
  tx: Tx,
  table: Table,
  rows: readonly RowTypes[Table][],
  context: WriteContext,
): Promise<void> {
  await inBatches(rows, batch => inserts[table](tx, batch, context))
}

/** Writes rows that are there as they are given. Identifiers never change. */
export async function updateRows<Table extends TableName>(
  tx: Tx,
  table: Table,
  rows: readonly RowTypes[Table][],
  context: WriteContext,
): Promise<void> {
  if (table === 'person_identifier') return
  if (table === 'leaving') return updateLeavings(tx, rows as readonly RowTypes['leaving'][], context)
  await inBatches(rows, batch => update(tx, table, batch))
}

/** Takes rows away, for an undo. Of leaving, which is a record, the row stays and is withdrawn. */
export async function removeRows<Table extends TableName>(
  tx: Tx,
  table: Table,
  rows: readonly RowTypes[Table][],
  context: WriteContext,
): Promise<void> {
  if (table === 'leaving')
    return updateLeavings(
      tx,
      (rows as readonly RowTypes['leaving'][]).map(row => ({ ...row, withdrawn: true })),
      context,
    )
  if (table === 'person_identifier') return removeIdentifiers(tx, rows as readonly RowTypes['person_identifier'][])
  const ids = rows.map(({ id }) => id)
  await inBatches(ids, batch =>
    tx
      // Each of these tables has an id; the compiler cannot see that they are alike in it.
      .deleteFrom(table as 'person')
      .where('id', 'in', [...batch])
      .execute(),
  )
}

async function removeIdentifiers(tx: Tx, rows: readonly RowTypes['person_identifier'][]): Promise<void> {
  for (const [system, ofSystem] of Map.groupBy(rows, row => row.system))
    await inBatches(ofSystem, batch =>
      tx
        .deleteFrom('person_identifier')
        .where('system', '=', system)
        .where(
          'value',
          'in',
          batch.map(({ value }) => value),
        )
        .execute(),
    )
}
