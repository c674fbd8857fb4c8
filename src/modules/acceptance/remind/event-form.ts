/** The form of an event or visit: how it is read, and what it holds at first. */
import { z } from 'zod'
import { type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import { day, formWithDays } from '../../../ui/day-field.ts'
import { readTime } from '../../../ui/read-day.ts'
import type { SchoolClass } from '../../people/index.ts'
import { type EventPlan, hasBegun, type SchoolEvent } from './school-event.ts'

/** What the form offers to choose from. */
export interface Offered {
  readonly classes: readonly SchoolClass[]
  readonly helpers: readonly { readonly id: string; readonly name: string }[]
}

/** Stands for all families among the classes. */
export const everyoneValue = 'all'

const several = z
  .union([z.string().transform(one => [one]), z.array(z.string())])
  .default([])
  .transform(chosen => [...new Set(chosen)])

const fields = formWithDays(
  ['happensOn'],
  z.object({
    kind: z.enum(['event', 'visit'], 'Choose what it is'),
    name: z.string().trim().min(1, 'Enter a name for your own list').max(100, 'The name must be 100 characters or fewer'),
    happensOn: day('Enter the day', 'The day'),
    startsAt: z.string().transform((text, context) => {
      const time = readTime(text)
      if (time) return time
      context.addIssue('Enter when it begins, such as 9.30 or 2 pm')
      return z.NEVER
    }),
    classes: several,
    helpers: several,
  }),
)

type PlanRead =
  | { readonly plan: EventPlan; readonly errors: null; readonly values: FormValues }
  | { readonly plan: null; readonly errors: FormErrors; readonly values: FormValues }

/** Reads a plan. Classes and helpers that the form did not offer are left out. */
export function readPlan(body: unknown, { classes, helpers }: Offered, now: Temporal.Instant): PlanRead {
  const { data, errors, values } = readForm(fields, body)
  if (errors) return { plan: null, errors, values }
  const isEvent = data.kind === 'event'
  const everyone = isEvent && data.classes.includes(everyoneValue)
  const chosenClasses = isEvent && !everyone ? classes.map(({ id }) => id).filter(id => data.classes.includes(id)) : []
  const chosenHelpers = isEvent ? [] : helpers.map(({ id }) => id).filter(id => data.helpers.includes(id))
  const plan = { ...data, everyone, classes: chosenClasses, helpers: chosenHelpers }
  if (hasBegun(plan, now))
    return { plan: null, errors: { happensOn: 'This lies in the past. Enter a day and time to come' }, values }
  if (isEvent && !everyone && chosenClasses.length === 0)
    return { plan: null, errors: { classes: 'Choose the classes whose families come' }, values }
  if (!isEvent && chosenHelpers.length === 0) return { plan: null, errors: { helpers: 'Choose who helps' }, values }
  return { plan, errors: null, values }
}

/** The form as a stored event fills it. */
export const valuesOf = (event: SchoolEvent): FormValues => ({
  kind: event.kind,
  name: event.name,
  'happensOn-day': String(event.happensOn.day),
  'happensOn-month': String(event.happensOn.month),
  'happensOn-year': String(event.happensOn.year),
  startsAt: event.startsAt.toString({ smallestUnit: 'minute' }),
  classes: event.everyone ? [everyoneValue] : [...event.classes],
  helpers: [...event.helpers],
})
