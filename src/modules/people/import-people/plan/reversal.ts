/** Undoing an import: the state before it again, but for what was changed or used since. Pure. */
import { type Change, type Changes, type PresentState, type RowTypes, sameRow, type TableName, tableNames } from './rows.ts'

/** What taking an import back would do. */
export interface Reversal {
  /** Rows that the import added, and that go again. */
  readonly remove: { readonly [Table in TableName]: readonly RowTypes[Table][] }
  /** Rows as they were before. */
  readonly restore: { readonly [Table in TableName]: readonly RowTypes[Table][] }
  /** What stays as it is now. */
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly table: TableName
  readonly id: string
  /** `changed`: somebody changed it since. `used`: something was done with it or by them since. */
  readonly why: 'changed' | 'used'
}

type AnyChange = Change<RowTypes[TableName]>

/** The people whom a row concerns. */
function peopleOf(table: TableName, row: RowTypes[TableName]): string[] {
  if (table === 'person') return [row.id]
  if ('adult_id' in row) return [row.adult_id, row.child_id]
  return 'person_id' in row ? [row.person_id] : []
}

/**
 * Compares what the import left with what is there now.
 *
 * @param changes as they were applied
 * @param now all rows that the changes name, and all roles, places, relations and identifiers of the people whom they added
 * @param used ids of people who have done something since, or whom something outside of these tables refers to
 */
export function reversalOf(changes: Changes, now: PresentState, used: ReadonlySet<string>): Reversal {
  const present = new Map(tableNames.map(table => [table, new Map(now[table].map(row => [row.id, row as RowTypes[TableName]]))]))
  const each = tableNames.flatMap(table => (changes[table] as readonly AnyChange[]).map(change => ({ table, change })))
  const isAsLeft = (table: TableName, { after }: AnyChange) => sameRow(present.get(table)?.get(after.id) ?? null, after)
  const added = new Set(
    each.filter(({ change }) => change.before === null).map(({ table, change }) => `${table}|${change.after.id}`),
  )
  const isAdded = (table: TableName, id: string) => added.has(`${table}|${id}`)

  // Somebody new stays whole where anything of theirs was changed, added or used since.
  const held = new Map<string, Refused['why']>([...used].map(id => [id, 'used' as const]))
  for (const { table, change } of each)
    if (!isAsLeft(table, change)) for (const id of peopleOf(table, change.after)) held.set(id, 'changed')
  for (const table of tableNames)
    for (const row of now[table])
      if (!isAdded(table, row.id) && table !== 'person')
        for (const id of peopleOf(table, row)) if (!held.has(id)) held.set(id, 'used')
  const staying = new Set(
    changes.person.flatMap(({ before, after }) => (before === null && held.has(after.id) ? [after.id] : [])),
  )

  // Every class in which somebody has a place that stays, stays.
  const keptClasses = new Set(
    now.class_member.filter(row => !isAdded('class_member', row.id) || staying.has(row.person_id)).map(row => row.class_id),
  )
  const refusalOf = (table: TableName, change: AnyChange): Refused['why'] | null => {
    const { before, after } = change
    const owner = peopleOf(table, after).find(id => staying.has(id))
    if (before === null && owner !== undefined) return table === 'person' ? (held.get(after.id) ?? 'used') : 'used'
    if (before === null && table === 'class' && keptClasses.has(after.id)) return 'used'
    return isAsLeft(table, change) ? null : 'changed'
  }
  const judged = each.map(one => ({ ...one, why: refusalOf(one.table, one.change) }))
  const taken = (table: TableName, of: 'remove' | 'restore') =>
    judged
      .filter(one => one.table === table && one.why === null && (one.change.before === null) === (of === 'remove'))
      .map(({ change }) => change.before ?? change.after)
  const byTable = (of: 'remove' | 'restore') => Object.fromEntries(tableNames.map(table => [table, taken(table, of)]))
  return {
    remove: byTable('remove') as unknown as Reversal['remove'],
    restore: byTable('restore') as unknown as Reversal['restore'],
    refused: judged.flatMap(({ table, change, why }) => (why === null ? [] : [{ table, id: change.after.id, why }])),
  }
}
