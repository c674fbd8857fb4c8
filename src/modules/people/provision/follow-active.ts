/** What follows when a directory says that somebody is active, or is not any more. */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { endSessionsOf } from '../../../platform/sessions/session-store.ts'
import { notify } from '../../notifications/index.ts'
import { setLeaver } from '../leaving-store.ts'
import { holdersOf, titlesHeldBy } from '../people-views.ts'
import { seesCases } from '../roles.ts'
import { readmit } from '../staying-store.ts'

interface Activity {
  readonly is: boolean
  readonly was: boolean
  readonly at: Temporal.Instant
}

/**
 * `active: false` begins the leaver's way at once (REQ-8.1). Whoever sees cases or keeps the program does not lose that by a
 * directory's word: their sessions end, and the administrators are told to decide.
 */
export async function followActive(tx: Tx, personId: string, { is, was, at }: Activity): Promise<void> {
  if (is === was) return
  const today = dateAt(at)
  if (is) return comeBack(tx, personId, at)
  await endSessionsOf(tx, personId)
  const held = (await titlesHeldBy(tx, [personId], today)).get(personId) ?? []
  if (!seesCases(held) && !held.includes('administrator')) {
    // Yesterday, for it holds from this moment: today's sessions are over too.
    await setLeaver(tx, { personId, lastDay: today.subtract({ days: 1 }), by: null, at })
    return
  }
  await tellAdministrators(tx, personId, at)
}

async function tellAdministrators(tx: Tx, personId: string, at: Temporal.Instant): Promise<void> {
  const administrators = (await holdersOf(tx, ['administrator'], dateAt(at))).filter(id => id !== personId)
  await notify(tx, { to: administrators, template: 'something-waits', link: `/people/${personId}`, at })
}

/** The directory takes back what it said itself. Whom the school let go, it does not let in again: the administrators decide. */
async function comeBack(tx: Tx, personId: string, at: Temporal.Instant): Promise<void> {
  const leaving = tx
    .selectFrom('leaving')
    .select('started_by')
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
  const found = await leaving.executeTakeFirst()
  if (found?.started_by) await tellAdministrators(tx, personId, at)
  else await readmit(tx, personId, { at })
}
