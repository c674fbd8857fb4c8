/** Takes an import back, as one act: the state before it again, but for what was changed or used since. */
import type { Tx } from '../../../../platform/db/index.ts'
import { planOf } from '../import-store.ts'
import { type Reversal, reversalOf } from '../plan/reversal.ts'
import { type Changes, type PresentState, tableNames } from '../plan/rows.ts'
import { rowFrom, selections } from './present-state.ts'
import { removeRows, updateRows, type WriteContext } from './row-store.ts'
import { usedSince } from './used-since.ts'

const atOnce = 5000

async function inParts<Row>(ids: readonly string[], read: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += atOnce) rows.push(...(await read(ids.slice(from, from + atOnce))))
  return rows
}

/** What taking it back would do now; null where what that needs is not kept any more. */
export async function planReversal(
  tx: Tx,
  importId: string,
): Promise<{ readonly reversal: Reversal; readonly names: Readonly<Record<string, string>> } | null> {
  const plan = await planOf(tx, importId)
  if (!plan) return null
  const now = await stateOf(tx, plan.changes)
  const added = plan.changes.person.flatMap(({ before, after }) => (before === null ? [after.id] : []))
  return { reversal: reversalOf(plan.changes, now, await usedSince(tx, added)), names: plan.names }
}

/** All rows that the changes name, and whatever belongs to the people and classes that they added. */
async function stateOf(tx: Tx, changes: Changes): Promise<PresentState> {
  const idsIn = (list: readonly { readonly after: { readonly id: string } }[]) => list.map(({ after }) => after.id)
  const people = changes.person.flatMap(({ before, after }) => (before === null ? [after.id] : []))
  const classes = changes.class.flatMap(({ before, after }) => (before === null ? [after.id] : []))
  const known = changes.person_identifier.map(({ after }) => after.person_id)
  const once = <Row extends { readonly id: string }>(...lists: readonly (readonly Row[])[]): Row[] => [
    ...new Map(lists.flat().map(row => [row.id, row])).values(),
  ]
  const roles = (column: 'id' | 'person_id', ids: readonly string[]) =>
    inParts(ids, some => selections.person_role(tx).where(column, 'in', some).execute())
  const members = (column: 'id' | 'person_id' | 'class_id', ids: readonly string[]) =>
    inParts(ids, some => selections.class_member(tx).where(column, 'in', some).execute())
  const relations = (column: 'id' | 'adult_id' | 'child_id', ids: readonly string[]) =>
    inParts(ids, some => selections.relation(tx).where(column, 'in', some).execute())
  const identifiers = await inParts([...new Set([...people, ...known])], some =>
    selections.person_identifier(tx).where('person_id', 'in', some).execute(),
  )
  return {
    person: (
      await inParts(idsIn(changes.person), some => selections.person(tx).where('id', 'in', some).forNoKeyUpdate().execute())
    ).map(rowFrom.person),
    person_identifier: identifiers.map(rowFrom.person_identifier),
    person_role: once(await roles('id', idsIn(changes.person_role)), await roles('person_id', people)).map(rowFrom.person_role),
    class: (await inParts(idsIn(changes.class), some => selections.class(tx).where('id', 'in', some).execute())).map(
      rowFrom.class,
    ),
    class_member: once(
      await members('id', idsIn(changes.class_member)),
      await members('person_id', people),
      await members('class_id', classes),
    ).map(rowFrom.class_member),
    relation: once(
      await relations('id', idsIn(changes.relation)),
      await relations('adult_id', people),
      await relations('child_id', people),
    ).map(rowFrom.relation),
    leaving: (await inParts(idsIn(changes.leaving), some => selections.leaving(tx).where('id', 'in', some).execute())).map(
      rowFrom.leaving,
    ),
  }
}

/** Writes the reversal within the transaction. */
export async function applyReversal(tx: Tx, { remove, restore }: Reversal, context: WriteContext): Promise<void> {
  for (const table of tableNames.toReversed()) await removeRows(tx, table, remove[table], context)
  for (const table of tableNames) await updateRows(tx, table, restore[table], context)
}
