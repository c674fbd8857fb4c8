import type { PageContent } from '../../../platform/http.ts'
import { radios, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { weeksNames } from '../calendar/contracted-hours.ts'
import type { StoredPremises } from '../calendar/premises-store.ts'
import { type FormView, settingsForm, settingsPage, textField, typed } from '../forms/settings-page.ts'
import { weekFields } from '../forms/week-fields.ts'
import { weekList } from '../forms/week-list.ts'

const fieldsOf = ({ values, errors }: FormView): SafeHtml =>
  html`${textField({ values, errors }, 'name', 'Name', { hint: { text: 'Such as “Main site” or “Nursery”' } })}
${textarea({
  name: 'address',
  id: 'address',
  label: { text: 'Address, if it differs from the school’s', classes: 'govuk-label--s' },
  rows: '3',
  value: typed(values, 'address'),
  errorMessage: fieldError(errors, 'address'),
})}
${radios({
  name: 'weeks',
  idPrefix: 'weeks',
  fieldset: { legend: { text: 'When is it open?', classes: 'govuk-fieldset__legend--s' } },
  value: typed(values, 'weeks'),
  errorMessage: fieldError(errors, 'weeks'),
  items: [
    { value: 'term-time', text: 'On school days and INSET days' },
    { value: 'all-year', text: 'In the holidays too' },
  ],
})}
${weekFields({ caption: 'Hours. Leave a day empty when it is closed', starts: 'Opens', ends: 'Closes', values, errors })}`

interface ListView extends FormView {
  readonly sites: readonly StoredPremises[]
}

export function listPremisesPage(view: ListView): PageContent {
  return settingsPage({
    title: 'Premises',
    lead: 'Some rules hold on the school’s premises at any time, whoever is there and however late it is.',
    errors: view.errors,
    main: html`${view.sites.map(
      ({ id, name, address, weeks, hours }) => html`<h2 class="govuk-heading-m">${name}</h2>
<p class="govuk-body">Open ${weeksNames[weeks]}.${address ? html` ${address}` : ''} <a class="govuk-link" href="/school/premises/${id}">Change<span class="govuk-visually-hidden"> ${name}</span></a></p>
${weekList(hours)}`,
    )}
<h2 class="govuk-heading-l">Add premises</h2>
${settingsForm({ action: '/school/premises', hiddenFields: view.hiddenFields, fields: fieldsOf(view), save: 'Add the premises' })}`,
  })
}

export function changePremisesPage(view: FormView & { readonly id: string }): PageContent {
  const { id, errors, hiddenFields } = view
  return settingsPage({
    title: 'Change premises',
    back: { text: 'Premises', href: '/school/premises' },
    errors,
    main: settingsForm({
      action: `/school/premises/${id}`,
      hiddenFields,
      fields: fieldsOf(view),
      save: 'Save',
      remove: 'Remove these premises',
    }),
  })
}
