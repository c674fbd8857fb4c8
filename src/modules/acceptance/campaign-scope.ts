/** Of whom a campaign asks only some: those of a class, or those whom an event or visit concerns. */
import type { Tx } from '../../platform/db/index.ts'
import { familiesOf } from '../people/index.ts'
import { eventById } from './remind/event-views.ts'
import { whomToRemind } from './remind/whom-to-remind.ts'

/** Both null for the whole school; never both set. */
export interface Scope {
  readonly classId: string | null
  readonly eventId: string | null
}

export const wholeSchool: Scope = { classId: null, eventId: null }

/** Who is in it on a day; null for everybody. */
export async function idsInScope(
  tx: Tx,
  { classId, eventId }: Scope,
  today: Temporal.PlainDate,
): Promise<ReadonlySet<string> | null> {
  if (classId !== null) return idsOfClass(tx, classId, today)
  return eventId === null ? null : idsOfEvent(tx, eventId, today)
}

/** Its pupils, whoever teaches or assists there, and the adults of its pupils who are written to about them. */
async function idsOfClass(tx: Tx, classId: string, today: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const members = await tx
    .selectFrom('class_member')
    .select('person_id')
    .where('class_id', '=', classId)
    .where('starts_on', '<=', today)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .execute()
  const adults = await familiesOf(tx, { classes: [classId], day: today })
  return new Set([...members.map(({ person_id }) => person_id), ...adults])
}

/** Those who help on the visit, or the families who come to the event; nobody once it is over, or where it does not take place. */
async function idsOfEvent(tx: Tx, eventId: string, today: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const event = await eventById(tx, eventId)
  const isComing = event && !event.cancelled && Temporal.PlainDate.compare(event.happensOn, today) >= 0
  return new Set(isComing ? await whomToRemind(tx, event) : [])
}
