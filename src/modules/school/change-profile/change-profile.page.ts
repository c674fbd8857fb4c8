import type { PageContent } from '../../../platform/http.ts'
import { radios, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { type FormView, settingsForm, settingsPage, textField, typed } from '../forms/settings-page.ts'
import { ratifyingBodyNames } from '../profile/school-profile.ts'

const short = 'govuk-input--width-10'

export function changeProfilePage(view: FormView): PageContent {
  const { values, errors, hiddenFields } = view
  const fields = html`${textField(view, 'name', 'Name of the school', { autocomplete: 'organization' })}
${textField(view, 'urn', 'URN, if you know it', { classes: short, inputmode: 'numeric', hint: { text: '6 digits. It is the school’s number in the national register' } })}
${textField(view, 'laestab', 'DfE number, if you know it', { classes: short, hint: { text: 'The local authority’s 3 digits and the school’s 4: 916/1234' } })}
${textField(view, 'ukprn', 'UKPRN, if you know it', { classes: short, inputmode: 'numeric', hint: { text: '8 digits' } })}
${radios({
  name: 'ratifyingBody',
  idPrefix: 'ratifyingBody',
  fieldset: { legend: { text: 'Who ratifies your policies?', classes: 'govuk-fieldset__legend--s' } },
  errorMessage: fieldError(errors, 'ratifyingBody'),
  value: typed(values, 'ratifyingBody'),
  items: Object.entries(ratifyingBodyNames).map(([value, text]) => ({ value, text: capitalised(text) })),
})}
${textField(view, 'legalEntity', 'Name of the trust, if there is one')}
${textarea({
  name: 'address',
  id: 'address',
  label: { text: 'Address', classes: 'govuk-label--s' },
  hint: { text: 'With the postcode in the last line' },
  rows: '4',
  autocomplete: 'street-address',
  value: typed(values, 'address'),
  errorMessage: fieldError(errors, 'address'),
})}`
  return settingsPage({
    title: 'The school’s details',
    lead: 'Its name stands at the head of every page and letter.',
    errors,
    main: settingsForm({ action: '/school/profile', hiddenFields, fields, save: 'Save the details' }),
  })
}
