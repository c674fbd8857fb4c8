/** The fields of a person's own data, as forms show them. */
import type { FormErrors, FormValues } from '../../platform/http.ts'
import { input, select } from '../../ui/components.ts'
import { dayField } from '../../ui/day-field.ts'
import { fieldError } from '../../ui/form.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { typedText } from '../../ui/typed-text.ts'
import { type PersonalData, yearGroupName, yearGroups } from './person.ts'

interface View {
  readonly errors?: FormErrors | undefined
  readonly values?: FormValues | undefined
  /** What is known, where somebody is changed. */
  readonly person?: PersonalData
}

/** Name and contact, which everybody has. */
export function nameAndContactFields({ errors, values, person }: View): SafeHtml {
  const field = (name: 'givenName' | 'familyName' | 'email' | 'mobile', label: string, more: object = {}): SafeHtml => {
    return input({
      name,
      id: name,
      label: { text: label, classes: 'govuk-label--s' },
      value: typedText(values, name, person?.[name] ?? ''),
      errorMessage: fieldError(errors, name),
      autocomplete: 'off',
      ...more,
    })
  }
  return html`${field('givenName', 'First name')}
${field('familyName', 'Last name')}
${field('email', 'Email address, if they have one', { type: 'email', spellcheck: false })}
${field('mobile', 'Mobile number, if they have one', { type: 'tel', classes: 'govuk-input--width-20' })}`
}

/** Date of birth and year group: for pupils only. */
export function pupilFields({ errors, values, person }: View): SafeHtml {
  return html`${dayField({ name: 'birthDate', legend: 'Date of birth', hint: 'For example, 27 3 2018', errors, values, value: person?.birthDate })}
${select({
  name: 'yearGroup',
  id: 'yearGroup',
  label: { text: 'Year group', classes: 'govuk-label--s' },
  value: typedText(values, 'yearGroup', person?.yearGroup?.toString() ?? ''),
  errorMessage: fieldError(errors, 'yearGroup'),
  items: [{ value: '', text: 'None' }, ...yearGroups.map(year => ({ value: String(year), text: yearGroupName(year) }))],
})}`
}
