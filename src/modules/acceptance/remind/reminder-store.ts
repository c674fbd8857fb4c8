/** Of what people were reminded, and on which day: so that running twice reminds once. */
import type { Tx } from '../../../platform/db/index.ts'

/** Something that one person is reminded of. */
export interface Reminded {
  readonly personId: string
  /** The id of an event, or "term". */
  readonly occasion: string
  /** The day of the event, or the first of the term. */
  readonly day: Temporal.PlainDate
  readonly stage: 'before' | 'morning' | 'start'
}

/** One text for one reminder, to compare them by. */
export const reminderKey = ({ personId, occasion, day, stage }: Reminded): string =>
  `${personId} ${occasion} ${day.toString()} ${stage}`

const atOnce = 1000

async function inBatches<Row>(rows: readonly Row[], write: (batch: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await write(rows.slice(from, from + atOnce))
}

/** All that people were reminded of on these occasions, by `reminderKey`. */
export async function remindedBefore(
  tx: Tx,
  occasions: readonly string[],
  since: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  if (occasions.length === 0) return new Set()
  const rows = await tx
    .selectFrom('event_reminder')
    .select(['person_id', 'occasion', 'day', 'stage'])
    .where('occasion', 'in', occasions)
    .where('day', '>=', since)
    .execute()
  return new Set(rows.map(({ person_id, occasion, day, stage }) => `${person_id} ${occasion} ${day.toString()} ${stage}`))
}

/** Takes the one reminder that each of these people may have today. @returns those who had none yet */
export async function takeDay(tx: Tx, people: readonly string[], today: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const taken = new Set<string>()
  await inBatches(people, async batch => {
    const rows = await tx
      .insertInto('reminder_day')
      .values(batch.map(person_id => ({ person_id, sent_on: today })))
      .onConflict(conflict => conflict.columns(['school_id', 'person_id', 'sent_on']).doNothing())
      .returning('person_id')
      .execute()
    for (const { person_id } of rows) taken.add(person_id)
  })
  return taken
}

/** Keeps of what people are reminded today. */
export async function keepReminders(tx: Tx, reminders: readonly Reminded[], today: Temporal.PlainDate): Promise<void> {
  await inBatches(reminders, batch =>
    tx
      .insertInto('event_reminder')
      .values(batch.map(({ personId, occasion, day, stage }) => ({ person_id: personId, occasion, day, stage, sent_on: today })))
      .onConflict(conflict => conflict.columns(['school_id', 'person_id', 'occasion', 'day', 'stage']).doNothing())
      .execute(),
  )
}
