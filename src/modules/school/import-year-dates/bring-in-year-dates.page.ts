import type { PageContent } from '../../../platform/http.ts'
import { fileUpload, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html } from '../../../ui/html.ts'
import { type FormView, settingsForm, settingsPage, typed } from '../forms/settings-page.ts'

export function bringInYearDatesPage({ values, errors, hiddenFields }: FormView): PageContent {
  return settingsPage({
    title: 'Bring in dates',
    lead: 'We read the dates and show you what would change. Nothing changes until you say so.',
    back: { text: 'Dates of the year', href: '/school/year' },
    errors,
    main: settingsForm({
      action: '/school/year/import',
      hiddenFields,
      upload: true,
      fields: html`${fileUpload({
        name: 'file',
        id: 'file',
        label: { text: 'A calendar file', classes: 'govuk-label--m' },
        hint: { text: 'An .ics file, as your council, your website or Outlook exports it, of at most 300 kB' },
        errorMessage: fieldError(errors, 'file'),
        attributes: { accept: '.ics,text/calendar' },
      })}
${textarea({
  name: 'pasted',
  id: 'pasted',
  label: { text: 'Or paste the dates', classes: 'govuk-label--m' },
  hint: { text: 'One to a line: Autumn term: 2 September 2026 to 18 December 2026' },
  rows: '8',
  value: typed(values, 'pasted'),
  errorMessage: fieldError(errors, 'pasted'),
})}`,
      save: 'Read the dates',
    }),
  })
}
