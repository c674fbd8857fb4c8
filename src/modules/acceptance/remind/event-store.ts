/** Writes what the office plans. Callers record the acts. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import type { EventPlan } from './school-event.ts'

const columnsOf = ({ kind, name, happensOn, startsAt, everyone }: EventPlan) => ({
  kind,
  name,
  happens_on: happensOn,
  starts_at: startsAt.toString({ smallestUnit: 'minute' }),
  everyone,
})

/** Plans an event or a visit. @returns its id */
export async function planEvent(
  tx: Tx,
  plan: EventPlan,
  { by, at }: { readonly by: string; readonly at: Temporal.Instant },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('school_event')
    .values({ id, ...columnsOf(plan), planned_by: by, planned_at: at })
    .execute()
  await invite(tx, id, plan)
  return id
}

/** Changes what was planned. One that is moved to another day reminds of that day anew. */
export async function changeEvent(tx: Tx, id: string, plan: EventPlan): Promise<void> {
  await tx.updateTable('school_event').set(columnsOf(plan)).where('id', '=', id).execute()
  await tx.deleteFrom('school_event_class').where('event_id', '=', id).execute()
  await tx.deleteFrom('school_event_helper').where('event_id', '=', id).execute()
  await invite(tx, id, plan)
}

async function invite(tx: Tx, event_id: string, { classes, helpers }: EventPlan): Promise<void> {
  if (classes.length > 0)
    await tx
      .insertInto('school_event_class')
      .values(classes.map(class_id => ({ event_id, class_id })))
      .execute()
  if (helpers.length > 0)
    await tx
      .insertInto('school_event_helper')
      .values(helpers.map(person_id => ({ event_id, person_id })))
      .execute()
}

/** Cancels it: from now on nobody is reminded of it. @returns false where it was cancelled before */
export async function cancelEvent(tx: Tx, id: string, at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('school_event')
    .set({ cancelled_at: at })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
