import type { PageContent } from '../../../platform/http.ts'
import { details, radios } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html } from '../../../ui/html.ts'
import type { ContractedWeek } from '../calendar/contracted-hours.ts'
import { type FormView, settingsForm, settingsPage, typed } from '../forms/settings-page.ts'
import { weekFields } from '../forms/week-fields.ts'
import type { StaffMember } from '../school-deps.ts'
import { contractedWeekList } from './contracted-week-list.ts'

/** What the fields of a second stretch of work on a day begin with. */
export const secondStretch = 'second-'

interface View extends FormView {
  readonly member: StaffMember
  /** The latest first. */
  readonly weeks: readonly ContractedWeek[]
}

export function setContractedHoursPage({ member, weeks, values, errors, hiddenFields }: View): PageContent {
  const hasSecond = Object.entries({ ...values, ...errors }).some(([name, text]) => name.startsWith(secondStretch) && text !== '')
  const fields = html`${dayField({ name: 'from', legend: 'First day on which these hours hold', hint: 'Such as 1 9 2026', values, errors })}
${dayField({ name: 'until', legend: 'Last day, if it is known', values, errors })}
${radios({
  name: 'weeks',
  idPrefix: 'weeks',
  fieldset: { legend: { text: 'Do they hold in the holidays too?', classes: 'govuk-fieldset__legend--s' } },
  value: typed(values, 'weeks'),
  errorMessage: fieldError(errors, 'weeks'),
  items: [
    { value: 'term-time', text: 'No, in term time only, INSET days included' },
    { value: 'all-year', text: 'Yes, all year round, but for bank holidays' },
  ],
})}
${weekFields({ caption: 'Hours. Leave a day empty where there are none', values, errors })}
${details({
  summaryText: 'A second stretch of work on the same day',
  open: hasSecond,
  html: weekFields({ caption: 'Second stretch of the day', prefix: secondStretch, values, errors }),
})}`
  return settingsPage({
    title: `Contracted hours of ${member.name}`,
    back: { text: 'Contracted hours', href: '/school/contracted-hours' },
    errors,
    errorIds: dayIds('from', 'until'),
    main: html`${weeks.map(contractedWeekList)}
<h2 class="govuk-heading-l">${weeks.length === 0 ? 'Enter the hours' : 'Change the hours'}</h2>
${settingsForm({ action: `/school/contracted-hours/${member.id}`, hiddenFields, fields, save: 'Save the hours' })}`,
  })
}
