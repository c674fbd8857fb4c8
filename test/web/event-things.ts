/** For the sweep over all routes: an event that a school plans. */
import { planEvent } from '../../src/modules/acceptance/remind/event-store.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, type Tx } from '../../src/platform/db/index.ts'
import type { Browser } from './browser.ts'
import type { Site } from './site.ts'

/** An event next week to which all families come: also for cameras and page sweeps. @returns its id */
export async function plannedEvent(tx: Tx, now: Temporal.Instant, name = 'Nativity play'): Promise<string> {
  const { id } = await tx.selectFrom('person').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const when = { happensOn: dateAt(now).add({ days: 7 }), startsAt: Temporal.PlainTime.from('09:30') }
  const plan = { kind: 'event', name, ...when, everyone: true, classes: [], helpers: [] } as const
  return planEvent(tx, plan, { by: id, at: now })
}

/** For each route to an event, how its owner makes one. */
export function eventThings({ database: { db }, now }: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> {
  const event = (further: string) => async (owner: Browser) => {
    const id = await inSchool(db, String(owner.cookies.get('sid')).slice(0, 36), tx => plannedEvent(tx, now()))
    return `/acceptance/events/${id}${further}`
  }
  return {
    '/acceptance/events/:eventId': event(''),
    '/acceptance/events/:eventId/cancel': event('/cancel'),
    '/acceptance/events/:eventId/poster.pdf': event('/poster.pdf'),
  }
}
