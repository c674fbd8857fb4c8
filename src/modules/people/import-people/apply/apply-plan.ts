/** Writes a plan. */
import type { Tx } from '../../../../platform/db/index.ts'
import { type Change, type Changes, type RowTypes, type TableName, tableNames } from '../plan/rows.ts'
import { insertRows, updateRows, type WriteContext } from './row-store.ts'

/** How many rows a plan writes. */
export const sizeOf = (changes: Changes): number => tableNames.reduce((sum, table) => sum + changes[table].length, 0)

/** Rows between two words on how far it is. */
const step = 2000

/**
 * Writes all changes within the transaction: all of them, or an exception and none.
 *
 * @param onProgress hears of each step how many rows are written
 */
export async function applyPlan(
  tx: Tx,
  changes: Changes,
  context: WriteContext,
  onProgress: (rows: number) => void,
): Promise<void> {
  let written = 0
  for (const table of tableNames) {
    const { added, changed } = parts(changes, table)
    for (const [write, rows] of [
      [insertRows, added],
      [updateRows, changed],
    ] as const) {
      for (let from = 0; from < rows.length; from += step) {
        const some = rows.slice(from, from + step)
        await write(tx, table, some, context)
        written += some.length
        onProgress(written)
      }
    }
  }
}

function parts<Table extends TableName>(changes: Changes, table: Table) {
  const list: readonly Change<RowTypes[Table]>[] = changes[table]
  return {
    added: list.filter(({ before }) => before === null).map(({ after }) => after),
    // What ends goes before what begins would matter only within a table; a plan never does both to one thing.
    changed: list.filter(({ before }) => before !== null).map(({ after }) => after),
  }
}
