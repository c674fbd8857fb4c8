/** What people want to hear of, and when. */
import type { Tx } from '../../platform/db/index.ts'
import { type KindId, kindIds, kinds } from './kinds.ts'
import { type Habit, usualHabit } from './when-to-send.ts'

/** The ways by which somebody hears of one kind. */
export interface Ways {
  readonly email: boolean
  readonly text: boolean
}

export interface Preferences {
  readonly habit: Habit
  readonly ways: Readonly<Record<KindId, Ways>>
}

const usualWays: Ways = { email: true, text: false }

/** What must be sent is mailed, whatever was chosen. */
const waysOf = (kind: KindId, chosen: Ways | undefined): Ways => {
  const ways = chosen ?? usualWays
  return kinds[kind].mustSend ? { ...ways, email: true } : ways
}

const waysFor = (chosen: (kind: KindId) => Ways | undefined): Preferences['ways'] => ({
  account: waysOf('account', chosen('account')),
  safeguarding: waysOf('safeguarding', chosen('safeguarding')),
  tasks: waysOf('tasks', chosen('tasks')),
  outcomes: waysOf('outcomes', chosen('outcomes')),
  reminders: waysOf('reminders', chosen('reminders')),
  office: waysOf('office', chosen('office')),
})

/** Those of whoever has chosen nothing. */
export const usualPreferences: Preferences = { habit: usualHabit, ways: waysFor(() => undefined) }

/** The preferences of several people, by id; in two queries. */
export async function preferencesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx.selectFrom('notice_preference').selectAll().where('person_id', 'in', personIds).execute()
  const habits = await tx.selectFrom('notice_habit').selectAll().where('person_id', 'in', personIds).execute()
  const chosen = new Map(rows.map(({ person_id, kind, email, text }) => [`${person_id} ${kind}`, { email, text }]))
  const habitOf = new Map(habits.map(row => [row.person_id, row]))
  return new Map(
    personIds.map(id => {
      const row = habitOf.get(id)
      return [id, { habit: row ? habitFrom(row) : usualHabit, ways: waysFor(kind => chosen.get(`${id} ${kind}`)) }]
    }),
  )
}

interface HabitRow {
  readonly quiet_from: number | null
  readonly quiet_until: number | null
  readonly summary_at: number | null
}

const habitFrom = ({ quiet_from, quiet_until, summary_at }: HabitRow): Habit => ({
  quiet: quiet_from === null || quiet_until === null ? null : { from: quiet_from, until: quiet_until },
  summaryAt: summary_at,
})

/** Keeps what somebody chose, in full. */
export async function setPreferences(tx: Tx, personId: string, { habit, ways }: Preferences): Promise<void> {
  const columns = {
    quiet_from: habit.quiet?.from ?? null,
    quiet_until: habit.quiet?.until ?? null,
    summary_at: habit.summaryAt,
  }
  await tx
    .insertInto('notice_habit')
    .values({ person_id: personId, ...columns })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(columns))
    .execute()
  await tx.deleteFrom('notice_preference').where('person_id', '=', personId).execute()
  await tx
    .insertInto('notice_preference')
    .values(kindIds.map(kind => ({ person_id: personId, kind, ...waysOf(kind, ways[kind]) })))
    .execute()
}
