/** Events and visits in words. */
import { counted, dayInWords, listed } from '../../../ui/words.ts'
import type { SchoolClass } from '../../people/index.ts'
import type { EventPlan } from './school-event.ts'

/** "Friday 4 December 2026, 9:30" */
export const whenInWords = ({ happensOn, startsAt }: Pick<EventPlan, 'happensOn' | 'startsAt'>): string =>
  `${weekdayOf(happensOn)} ${dayInWords(happensOn)}, ${startsAt.toString({ smallestUnit: 'minute' }).replace(/^0/, '')}`

const weekdayOf = (day: Temporal.PlainDate): string => day.toLocaleString('en-GB', { weekday: 'long' })

/** "all families", "families of Alder and Birch", "3 helpers" */
export function invitedInWords(plan: EventPlan, classes: readonly SchoolClass[]): string {
  if (plan.kind === 'visit') return counted(plan.helpers.length, 'helper', 'helpers')
  if (plan.everyone) return 'all families'
  const names = classes.filter(({ id }) => plan.classes.includes(id)).map(({ name }) => name)
  return names.length > 0 ? `families of ${listed(names)}` : 'families of classes that are no longer'
}
