import type { PageContent } from '../../../platform/http.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { html } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import type { SessionWeek } from '../calendar/school-calendar.ts'
import { type FormView, settingsForm, settingsPage } from '../forms/settings-page.ts'
import { weekFields } from '../forms/week-fields.ts'
import { weekList } from '../forms/week-list.ts'

interface View extends FormView {
  /** The latest first. */
  readonly weeks: readonly SessionWeek[]
}

export function setSchoolHoursPage({ weeks, values, errors, hiddenFields }: View): PageContent {
  const fields = html`${dayField({ name: 'from', legend: 'First day on which these hours hold', hint: 'Such as 1 9 2026', values, errors })}
${weekFields({ caption: 'Pupils’ sessions. Leave a day empty where there are none', starts: 'First session starts', ends: 'Last session ends', values, errors })}`
  return settingsPage({
    title: 'School hours',
    lead: 'From the start of the first session to the end of the last. Breaks and lunch count.',
    errors,
    errorIds: dayIds('from'),
    main: html`${weeks.map(
      ({ from, hours }, index) =>
        html`<h2 class="govuk-heading-m">${index === 0 ? 'From' : 'Before that, from'} ${dayInWords(from)}</h2>${weekList(hours)}`,
    )}
<h2 class="govuk-heading-l">${weeks.length === 0 ? 'Enter the hours' : 'Change the hours'}</h2>
${settingsForm({ action: '/school/hours', hiddenFields, fields, save: 'Save the hours' })}`,
  })
}
