/** Made-up states and files for tests of planning, and a state as it would be after a plan, without any database. */
import type { Incoming, IncomingPerson } from '../incoming.ts'
import { type Plan, undecided } from './plan.ts'
import { planChanges } from './plan-changes.ts'
import type { PlanInput } from './plan-input.ts'
import type { Reversal } from './reversal.ts'
import { type Changes, type PresentState, type RowTypes, type TableName, tableNames } from './rows.ts'

export const today = '2026-11-22'

export const emptyState: PresentState = {
  person: [],
  person_identifier: [],
  person_role: [],
  class: [],
  class_member: [],
  relation: [],
  leaving: [],
}

export const emptyFile: Incoming = {
  system: 'oneroster',
  complete: { people: 'everybody', classes: true, memberships: true, relations: true },
  schools: [],
  people: [],
  unreadKeys: [],
  classes: [],
  memberships: [],
  relations: [],
  findings: [],
}

export const at = { file: 'users.csv', line: 2 }

/** A person of a file: a pupil, unless told. */
export const incomingPerson = (key: string, name: string, more: Partial<IncomingPerson> = {}): IncomingPerson => {
  const [given = '', ...family] = name.split(' ')
  return {
    key,
    at,
    givenName: given,
    familyName: family.join(' '),
    name,
    email: null,
    mobile: null,
    birthDate: null,
    grade: null,
    titles: [{ title: 'pupil', from: null, until: null }],
    titlesComplete: true,
    endedTitles: [],
    suggested: [],
    gone: false,
    schools: [],
    upnPseudonym: null,
    ...more,
  }
}

/** Ids in order: 1, 2, 3 … as UUIDs, apart for each import. */
export function sampleIds(series = 0): () => string {
  let last = 0
  return () => {
    last += 1
    return `0197a000-0000-7000-8${String(series).padStart(3, '0')}-${String(last).padStart(12, '0')}`
  }
}

export const planFor = (state: PresentState, incoming: Partial<Incoming>, more: Partial<PlanInput> = {}): Plan =>
  planChanges({
    incoming: { ...emptyFile, ...incoming },
    state,
    decisions: undecided,
    today,
    by: 'nobody',
    nextId: sampleIds(),
    ...more,
  })

type AnyRow = RowTypes[TableName]

const withRows = (state: PresentState, rowsOf: (table: TableName, rows: Map<string, AnyRow>) => void): PresentState =>
  Object.fromEntries(
    tableNames.map(table => {
      const rows = new Map((state[table] as readonly AnyRow[]).map(row => [row.id, row]))
      rowsOf(table, rows)
      return [table, [...rows.values()]]
    }),
  ) as unknown as PresentState

/** The state with the changes made. */
export const stateAfter = (state: PresentState, changes: Changes): PresentState =>
  withRows(state, (table, rows) => {
    for (const { after } of changes[table]) rows.set(after.id, after)
  })

/** The state with an import taken back. */
export const stateAfterUndo = (state: PresentState, { remove, restore }: Reversal): PresentState =>
  withRows(state, (table, rows) => {
    for (const { id } of remove[table]) rows.delete(id)
    for (const row of restore[table]) rows.set(row.id, row)
  })
