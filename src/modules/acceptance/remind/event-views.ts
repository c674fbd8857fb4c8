/** Events and visits for pages and for reminders. */
import type { Tx } from '../../../platform/db/index.ts'
import type { EventKind, SchoolEvent } from './school-event.ts'

const rows = (tx: Tx) =>
  tx.selectFrom('school_event').select(['id', 'kind', 'name', 'happens_on', 'starts_at', 'everyone', 'cancelled_at'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

/** With the classes and helpers of each: two more queries, however many there are. */
async function withInvited(tx: Tx, found: readonly Row[]): Promise<SchoolEvent[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const classes = await tx
    .selectFrom('school_event_class')
    .select(['event_id', 'class_id'])
    .where('event_id', 'in', ids)
    .execute()
  const helpers = await tx
    .selectFrom('school_event_helper')
    .select(['event_id', 'person_id'])
    .where('event_id', 'in', ids)
    .execute()
  const classesOf = Map.groupBy(classes, ({ event_id }) => event_id)
  const helpersOf = Map.groupBy(helpers, ({ event_id }) => event_id)
  return found.map(row => ({
    id: row.id,
    // A check of the table says that it is nothing else.
    kind: row.kind as EventKind,
    name: row.name,
    happensOn: row.happens_on,
    startsAt: Temporal.PlainTime.from(row.starts_at),
    everyone: row.everyone,
    cancelled: row.cancelled_at !== null,
    classes: (classesOf.get(row.id) ?? []).map(({ class_id }) => class_id),
    helpers: (helpersOf.get(row.id) ?? []).map(({ person_id }) => person_id),
  }))
}

/** Undefined where the school plans nothing of that id. */
export async function eventById(tx: Tx, id: string): Promise<SchoolEvent | undefined> {
  const row = await rows(tx).where('id', '=', id).executeTakeFirst()
  return (await withInvited(tx, row ? [row] : []))[0]
}

/** What takes place between two days, both included, and is not cancelled. */
export async function eventsBetween(tx: Tx, from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<SchoolEvent[]> {
  const found = await rows(tx)
    .where('happens_on', '>=', from)
    .where('happens_on', '<=', to)
    .where('cancelled_at', 'is', null)
    .orderBy('happens_on')
    .orderBy('starts_at')
    .execute()
  return withInvited(tx, found)
}

export const eventsPerPage = 25

/** Which of them a list shows: those to come, the next one first; or those that are over or cancelled, the last one first. */
export interface EventQuery {
  readonly show: 'coming' | 'past'
  readonly page: number
}

export interface ListedEvent extends SchoolEvent {
  /** How many people were reminded of it, each counted once. */
  readonly reminded: number
}

/** Four queries. */
export async function listEvents(
  tx: Tx,
  { show, page }: EventQuery,
  today: Temporal.PlainDate,
): Promise<{ readonly events: readonly ListedEvent[]; readonly total: number }> {
  const coming = show === 'coming'
  const found = await rows(tx)
    .select(({ fn }) => fn.countAll<number>().over().as('total'))
    .where(eb => {
      const isComing = eb.and([eb('happens_on', '>=', today), eb('cancelled_at', 'is', null)])
      return coming ? isComing : eb.not(isComing)
    })
    .orderBy('happens_on', coming ? 'asc' : 'desc')
    .orderBy('starts_at')
    .orderBy('id')
    .limit(eventsPerPage)
    .offset((page - 1) * eventsPerPage)
    .execute()
  const events = await withInvited(tx, found)
  const reminded = await remindedOf(
    tx,
    events.map(({ id }) => id),
  )
  return { events: events.map(event => ({ ...event, reminded: reminded.get(event.id) ?? 0 })), total: found[0]?.total ?? 0 }
}

/** How many people were reminded of each of these. */
export async function remindedOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const counts = await tx
    .selectFrom('event_reminder')
    .select(({ fn }) => ['occasion', fn.count<number>('person_id').distinct().as('people')])
    .where('occasion', 'in', ids)
    .groupBy('occasion')
    .execute()
  return new Map(counts.map(({ occasion, people }) => [occasion, Number(people)]))
}
