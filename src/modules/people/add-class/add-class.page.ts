import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, select } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { yearGroupName, yearGroups } from '../person.ts'

interface View {
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** The name, year and first day of a class. */
export function addClassPage({ today, hiddenFields, errors, values }: View): PageContent {
  return {
    title: 'Add a class',
    errors: errors ?? null,
    errorIds: dayIds('startsOn'),
    beforeContent: backLink({ text: 'Classes', href: '/classes' }),
    main: html`<h1 class="govuk-heading-xl">Add a class</h1>
<form method="post" action="/classes/new" novalidate>
${hiddenFields}
${input({ name: 'name', id: 'name', label: { text: 'What the class is called', classes: 'govuk-label--s' }, value: typedText(values, 'name'), errorMessage: fieldError(errors, 'name') })}
${select({
  name: 'yearGroup',
  id: 'yearGroup',
  label: { text: 'Year group', classes: 'govuk-label--s' },
  value: typedText(values, 'yearGroup'),
  items: [{ value: '', text: 'Several years' }, ...yearGroups.map(year => ({ value: String(year), text: yearGroupName(year) }))],
  errorMessage: fieldError(errors, 'yearGroup'),
})}
${dayField({ name: 'startsOn', legend: 'First day', errors, values, value: today })}
${button({ text: 'Add this class', preventDoubleClick: true })}
</form>`,
  }
}
