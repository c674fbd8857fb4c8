/** The hours of a week as a table of fields: how it is shown and how it is read back. */
import type { FormErrors, FormValues } from '../../../platform/http.ts'
import { input, table } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import type { SafeHtml } from '../../../ui/html.ts'
import { readTime } from '../../../ui/read-day.ts'
import { type DayHours, type Weekday, weekdayName, weekdays } from '../calendar/week.ts'

const field = (prefix: string, weekday: Weekday, which: 'starts' | 'ends'): string => `${prefix}${which}-${weekday}`

interface WeekFields {
  readonly caption: string
  /** What stands before the names of the fields, where a form has two such tables. */
  readonly prefix?: string
  readonly starts?: string
  readonly ends?: string
  readonly values: FormValues
  readonly errors: FormErrors
}

/** One row for each day; a day whose fields are empty has no hours. */
export function weekFields(view: WeekFields): SafeHtml {
  const { caption, prefix = '', starts = 'From', ends = 'To', values, errors } = view
  const cell = (weekday: Weekday, which: 'starts' | 'ends', label: string) => {
    const name = field(prefix, weekday, which)
    const value = values[name]
    return {
      html: input({
        name,
        id: name,
        label: { text: `${weekdayName(weekday)}, ${label.toLowerCase()}`, classes: 'govuk-visually-hidden' },
        classes: 'govuk-input--width-5',
        autocomplete: 'off',
        value: typeof value === 'string' ? value : '',
        errorMessage: fieldError(errors, name),
      }),
    }
  }
  return table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    classes: 'sg-week-fields',
    firstCellIsHeader: true,
    head: [{ text: 'Day' }, { text: starts }, { text: ends }],
    rows: weekdays.map(day => [{ text: weekdayName(day) }, cell(day, 'starts', starts), cell(day, 'ends', ends)]),
  })
}

/** The hours as the fields would hold them. */
export const weekValues = (hours: readonly DayHours[], prefix = ''): FormValues =>
  Object.fromEntries(
    hours.flatMap(({ weekday, starts, ends }) => [
      [field(prefix, weekday, 'starts'), starts.toString({ smallestUnit: 'minute' })],
      [field(prefix, weekday, 'ends'), ends.toString({ smallestUnit: 'minute' })],
    ]),
  )

type DayRead = { readonly hours?: DayHours; readonly errors: FormErrors }

const noTime = 'Enter a time, such as 8.45 or 15:15'

function readDayHours(values: FormValues, weekday: Weekday, prefix: string): DayRead {
  const names = [field(prefix, weekday, 'starts'), field(prefix, weekday, 'ends')] as const
  const [from, to] = names.map(name => String(values[name] ?? '').trim())
  if (!from && !to) return { errors: {} }
  const [starts, ends] = [readTime(from ?? ''), readTime(to ?? '')]
  if (!starts || !ends) return { errors: { ...(starts ? {} : { [names[0]]: noTime }), ...(ends ? {} : { [names[1]]: noTime }) } }
  if (Temporal.PlainTime.compare(starts, ends) >= 0)
    return { errors: { [names[1]]: `${weekdayName(weekday)} ends too early. Write 15:15 or 3.15 pm` } }
  return { hours: { weekday, starts, ends }, errors: {} }
}

interface WeekRead {
  readonly hours: readonly DayHours[]
  readonly errors: FormErrors
}

/** The hours of the days that have some, and what needs mending. */
export function readWeek(values: FormValues, prefix = ''): WeekRead {
  const days = weekdays.map(weekday => readDayHours(values, weekday, prefix))
  return {
    hours: days.flatMap(({ hours }) => (hours ? [hours] : [])),
    errors: Object.assign({}, ...days.map(({ errors }) => errors)),
  }
}

/** A week that must have hours on some day. */
export function readWeekOfWork(values: FormValues): WeekRead {
  const { hours, errors } = readWeek(values)
  const isEmpty = hours.length === 0 && Object.keys(errors).length === 0
  return { hours, errors: isEmpty ? { [field('', 1, 'starts')]: 'Enter the hours of at least one day' } : errors }
}
