/** Which one reminder each person gets today, of all that could be sent. Pure. */
import type { Reminded } from './reminder-store.ts'

/** What a reminder is about, the most pressing first. */
export const topics = ['visit', 'event', 'families', 'helpers'] as const
export type Topic = (typeof topics)[number]

/** Something that could be sent to somebody today. */
export interface Candidate extends Reminded {
  readonly topic: Topic
  /** False where it is sent only together with another of its topic. */
  readonly soon: boolean
}

/** What somebody is sent: one message, which stands for all of these. */
export interface Chosen {
  readonly personId: string
  readonly topic: Topic
  readonly isToday: boolean
  readonly covers: readonly Candidate[]
}

/**
 * One message for each person: of what is today, before what is soon; a visit before an event, an event before a term's start.
 * What it does not stand for waits for another day.
 */
export function chooseReminders(candidates: readonly Candidate[]): Chosen[] {
  return [...Map.groupBy(candidates, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const byTopic = topics.flatMap(topic => {
      const covers = own.filter(one => one.topic === topic)
      const isToday = covers.some(({ stage }) => stage === 'morning')
      return covers.some(({ soon }) => soon) ? [{ personId, topic, isToday, covers }] : []
    })
    const chosen = byTopic.find(({ isToday }) => isToday) ?? byTopic[0]
    return chosen ? [chosen] : []
  })
}
