/** The slices of reminders, and where the office finds them. */
import changeEvent from './change-event.ts'
import { mayPlanEvents } from './event-permissions.ts'
import listEvents from './list-events.ts'
import planEvent from './plan-event.ts'
import printPoster from './print-poster.ts'

export const reminderSlices = [listEvents, planEvent, changeEvent, printPoster] as const

export const reminderLinks = [
  {
    href: '/acceptance/events',
    text: 'Events and visits',
    hint: 'When families and helpers are reminded of the rules',
    permission: mayPlanEvents,
  },
] as const
