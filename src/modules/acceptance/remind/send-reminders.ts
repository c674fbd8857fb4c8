/** Reminds families and visitors of what the policy asks of them: before events and visits, and when a term begins (C1, C4, C6). */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import { clauseAddress, clauseThatSays, type LoadedVersion, loadedOn } from '../../policy/index.ts'
import { schoolCalendar } from '../../school/index.ts'
import { type Candidate, type Chosen, chooseReminders, type Topic, topics } from './choose-reminders.ts'
import { eventsBetween } from './event-views.ts'
import { keepReminders, remindedBefore, reminderKey, takeDay } from './reminder-store.ts'
import { clauseOf, daysCovered, stageOf } from './school-event.ts'
import { whomTermReminds, whomToRemind } from './whom-to-remind.ts'

/** Between these hours at school; what falls due outside them goes out in the next morning. */
const [firstHour, lastHour] = [7, 20]
/** For so many days after its first, a term has just begun: whoever had another reminder that day gets this one later. */
const daysOfBeginning = 7

/**
 * For the worker, some times an hour: sends what is due. Twice sends once, and nobody gets two in a day. What the policy in force
 * has no clause for is not sent.
 *
 * @returns how many people were reminded
 */
export async function sendReminders(tx: Tx, now: Temporal.Instant): Promise<number> {
  const { hour } = now.toZonedDateTimeISO('Europe/London')
  if (hour < firstHour || hour >= lastHour) return 0
  const today = dateAt(now)
  const loaded = await loadedOn(tx, today)
  if (!loaded) return 0
  const candidates = [...(await ofEvents(tx, loaded, now)), ...(await ofTerm(tx, loaded, today))]
  if (candidates.length === 0) return 0
  const since = today.subtract({ days: daysOfBeginning })
  const before = await remindedBefore(tx, [...new Set(candidates.map(({ occasion }) => occasion))], since)
  const chosen = chooseReminders(candidates.filter(one => !before.has(reminderKey(one))))
  const free = await takeDay(
    tx,
    chosen.map(({ personId }) => personId),
    today,
  )
  const sent = chosen.filter(({ personId }) => free.has(personId))
  await keepReminders(
    tx,
    sent.flatMap(({ covers }) => covers),
    today,
  )
  await tell(tx, sent, loaded, now)
  await recordAll(tx, sent, loaded, now)
  return sent.length
}

async function ofEvents(tx: Tx, loaded: LoadedVersion, now: Temporal.Instant): Promise<Candidate[]> {
  const today = dateAt(now)
  const found: Candidate[] = []
  for (const event of await eventsBetween(tx, today, today.add({ days: daysCovered }))) {
    const due = stageOf(event, now)
    if (!due || !clauseThatSays(loaded, clauseOf[event.kind])) continue
    const about = { occasion: event.id, day: event.happensOn, topic: event.kind, ...due }
    found.push(...(await whomToRemind(tx, event)).map(personId => ({ personId, ...about })))
  }
  return found
}

async function ofTerm(tx: Tx, loaded: LoadedVersion, today: Temporal.PlainDate): Promise<Candidate[]> {
  if (!clauseThatSays(loaded, 'C1')) return []
  const term = (await schoolCalendar(tx)).dates.find(({ kind, starts }) => {
    const { days } = starts.until(today, { largestUnit: 'days' })
    return kind === 'term' && days >= 0 && days < daysOfBeginning
  })
  if (!term) return []
  const { families, helpers } = await whomTermReminds(tx, today)
  const about = { occasion: 'term', day: term.starts, stage: 'start', soon: true } as const
  return [
    ...families.map(personId => ({ personId, topic: 'families' as const, ...about })),
    ...helpers.map(personId => ({ personId, topic: 'helpers' as const, ...about })),
  ]
}

const clauseOfTopic: Readonly<Record<Topic, 'C1' | 'C4' | 'C6'>> = { visit: 'C6', event: 'C4', families: 'C1', helpers: 'C1' }

/** Where the reminder leads: to the one rule, or to all that binds whoever reads. Anybody may open it. */
function addressFor(topic: Topic, loaded: LoadedVersion): string {
  if (topic === 'families') return '/policy?role=parent&only=yes'
  if (topic === 'helpers') return '/policy?role=volunteer&only=yes'
  const clause = clauseThatSays(loaded, clauseOfTopic[topic])
  return clause ? clauseAddress(clause.id) : '/policy'
}

const templateFor = ({ topic, isToday }: Chosen) => {
  if (topic === 'event') return isToday ? 'photo-reminder-today' : 'photo-reminder'
  if (topic === 'visit') return isToday ? 'visit-reminder-today' : 'visit-reminder'
  return 'term-reminder'
}

async function tell(tx: Tx, sent: readonly Chosen[], loaded: LoadedVersion, at: Temporal.Instant): Promise<void> {
  for (const topic of topics)
    for (const isToday of [true, false]) {
      const to = sent.filter(one => one.topic === topic && one.isToday === isToday).map(({ personId }) => personId)
      const template = templateFor({ personId: '', covers: [], topic, isToday })
      if (to.length > 0) await notify(tx, { to, template, link: addressFor(topic, loaded), at })
    }
}

/** One entry for each occasion, whomever it reached: that the school reminds is a duty of its own (C1). */
async function recordAll(tx: Tx, sent: readonly Chosen[], loaded: LoadedVersion, at: Temporal.Instant): Promise<void> {
  const occasions = Map.groupBy(
    sent.flatMap(({ covers }) => covers),
    ({ occasion, stage }) => `${occasion} ${stage}`,
  )
  for (const [first] of occasions.values()) {
    if (!first) continue
    const clause = clauseThatSays(loaded, clauseOfTopic[first.topic])?.id
    const to = first.occasion === 'term' ? undefined : { kind: 'event', id: first.occasion }
    await record(tx, { did: 'reminders.sent', by: 'system', ...(to && { to }), ...(clause && { clause }), at })
  }
}
