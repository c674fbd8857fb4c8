/** Asks staff and governors for their yearly safety check: when it falls due, and once more four weeks later. */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { notify } from '../../notifications/index.ts'
import { holdersOf } from '../../people/index.ts'
import { boundTitles, isDone } from './safety-check.ts'
import { lastSafetyChecks } from './safety-check-store.ts'

/** How long after the first asking the second comes; after that, "Today" alone says it. */
const beforeAskingAgain = { days: 28 }
const mostTimes = 2

/** For the worker, once a day: whoever is due is asked. Twice on one day asks once. @returns how many were asked */
export async function askForSafetyChecks(tx: Tx, now: Temporal.Instant): Promise<number> {
  const today = dateAt(now)
  const bound = await holdersOf(tx, boundTitles, today)
  const done = await lastSafetyChecks(tx, bound)
  const due = bound.filter(id => !isDone(done.get(id) ?? null, today))
  const to = await noteAsking(tx, due, { done, today })
  if (to.length > 0) await notify(tx, { to, template: 'safety-check', link: '/me/safety', at: now })
  return to.length
}

interface Asking {
  readonly done: ReadonlyMap<string, Temporal.PlainDate>
  readonly today: Temporal.PlainDate
}

/** @returns those of the people who are to be asked today */
async function noteAsking(tx: Tx, due: readonly string[], { done, today }: Asking): Promise<string[]> {
  if (due.length === 0) return []
  const rows = await tx.selectFrom('safety_ask').selectAll().where('person_id', 'in', due).forUpdate().execute()
  const asked = new Map(rows.map(row => [row.person_id, row]))
  const asking = due.flatMap(person_id => {
    const before = asked.get(person_id)
    const last = done.get(person_id)
    // What was asked for the check of last year does not count for this one's.
    const isOfThisRound = before && (!last || Temporal.PlainDate.compare(before.asked_on, last) > 0)
    if (!before || !isOfThisRound) return [{ person_id, asked_on: today, times: 1 }]
    const isTime = Temporal.PlainDate.compare(before.asked_on.add(beforeAskingAgain), today) <= 0
    return isTime && before.times < mostTimes ? [{ person_id, asked_on: today, times: before.times + 1 }] : []
  })
  if (asking.length === 0) return []
  const noted = await tx
    .insertInto('safety_ask')
    .values(asking)
    .onConflict(conflict =>
      conflict
        .columns(['school_id', 'person_id'])
        .doUpdateSet(eb => ({ asked_on: eb.ref('excluded.asked_on'), times: eb.ref('excluded.times') }))
        .where(eb => eb('safety_ask.asked_on', '<>', eb.ref('excluded.asked_on'))),
    )
    .returning('person_id')
    .execute()
  return noted.map(({ person_id }) => person_id)
}
