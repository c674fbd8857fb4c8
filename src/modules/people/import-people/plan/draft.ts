/** The present state with the changes so far on top: what planning reads and writes. Lives as long as one plan is made. */
import { type Change, type Changes, type PresentState, type RowTypes, sameRow, type TableName, tableNames } from './rows.ts'

type Indexed = { readonly [Table in TableName]: Map<string, RowTypes[Table]> }

export interface Draft {
  /** The row as it would be; undefined where there is none. */
  find<Table extends TableName>(table: Table, id: string): RowTypes[Table] | undefined
  /** Every row as it would be. */
  all<Table extends TableName>(table: Table): Iterable<RowTypes[Table]>
  /** Adds or changes a row. */
  put<Table extends TableName>(table: Table, row: RowTypes[Table]): void
  /** All that differs from the present state, in the order in which it was put. */
  changes(): Changes
}

const indexed = (state: PresentState): Indexed =>
  Object.fromEntries(
    tableNames.map(table => [table, new Map((state[table] as readonly { readonly id: string }[]).map(row => [row.id, row]))]),
  ) as unknown as Indexed

/** A draft without changes. */
export function draftOf(state: PresentState): Draft {
  const before = indexed(state)
  const now = indexed(state)
  const touched = new Map<TableName, Set<string>>(tableNames.map(table => [table, new Set()]))
  const changesOf = <Table extends TableName>(table: Table): Change<RowTypes[Table]>[] =>
    [...(touched.get(table) ?? [])].flatMap(id => {
      const [was, after] = [before[table].get(id) ?? null, now[table].get(id)]
      if (!after || sameRow(was, after)) return []
      return [{ before: was, after }]
    })
  return {
    find: (table, id) => now[table].get(id),
    all: table => now[table].values(),
    put(table, row) {
      now[table].set(row.id, row)
      touched.get(table)?.add(row.id)
    },
    changes: () => Object.fromEntries(tableNames.map(table => [table, changesOf(table)])) as unknown as Changes,
  }
}
