/** The fields of a person's own data, as forms show them. */
import type { FormErrors, FormValues } from '../../platform/http.ts'
import { type Language, languages, languageTraits } from '../../platform/languages.ts'
import { input, select } from '../../ui/components.ts'
import { dayField } from '../../ui/day-field.ts'
import { fieldError } from '../../ui/form.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { typedText } from '../../ui/typed-text.ts'
import type { MailLanguage } from '../notifications/index.ts'
import { type PersonalData, yearGroupName, yearGroups } from './person.ts'

/** "Polish (Polski)" */
const nameOf = (language: Language): string => {
  const { ownName, englishName } = languageTraits[language]
  return ownName === englishName ? englishName : `${englishName} (${ownName})`
}

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

/** In which language mails and messages come: what the office knows, until the person chooses. */
export function languageField({ language, chosen }: MailLanguage, { errors, values }: View): SafeHtml {
  if (chosen)
    return html`<p class="govuk-body"><strong>Language of mails and messages</strong><br>${nameOf(language)}: they chose it themselves.</p>`
  return select({
    name: 'language',
    id: 'language',
    label: { text: 'Language of mails and messages', classes: 'govuk-label--s' },
    hint: { text: 'Until they choose one themselves. A mail in another language holds the English words too' },
    value: typedText(values, 'language', language),
    errorMessage: fieldError(errors, 'language'),
    items: languages.map(one => ({ value: one, text: nameOf(one) })),
  })
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
