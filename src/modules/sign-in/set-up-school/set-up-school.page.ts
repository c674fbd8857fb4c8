import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { button, input, radios } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { titleNames } from '../../people/index.ts'

/** What the person who sets up a school can be there. */
export const foundersTitles = [
  'headteacher',
  'co-headteacher',
  'dsl',
  'business-manager',
  'office',
  'teacher',
  'chair',
  'governor',
] as const

interface View {
  readonly token: string
  readonly hiddenFields: SafeHtml
  readonly values?: FormValues
  readonly errors?: FormErrors
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Three questions, and a school begins. */
export function setUpSchoolPage({ token, hiddenFields, values = {}, errors = {} }: View): PageContent {
  const typed = (field: string): string => (typeof values[field] === 'string' ? values[field] : '')
  const text = (name: string, label: string, more: object = {}) =>
    input({
      name,
      id: name,
      label: { text: label, classes: 'govuk-label--m' },
      value: typed(name),
      errorMessage: fieldError(errors, name),
      ...more,
    })
  return {
    title: 'Set up your school',
    ofNoSchool: true,
    errors,
    main: html`<h1 class="govuk-heading-xl">Set up your school</h1>
<p class="govuk-body-l">The model policy is in force from the start. You can replace it with your own document.</p>
<form method="post" action="/set-up/${token}" novalidate>
${hiddenFields}
${text('schoolName', 'What is the name of your school?', { autocomplete: 'organization' })}
${text('name', 'What is your name?', { autocomplete: 'name', spellcheck: false })}
${radios({
  name: 'title',
  idPrefix: 'title',
  fieldset: { legend: { text: 'What are you at the school?', classes: 'govuk-fieldset__legend--m' } },
  hint: { text: 'You will also be the administrator of Schoolgate. You can give that to somebody else later.' },
  errorMessage: fieldError(errors, 'title'),
  value: typed('title'),
  items: foundersTitles.map(value => ({ value, text: capital(titleNames([value]).join()) })),
})}
${button({ text: 'Set up the school', preventDoubleClick: true })}
</form>`,
  }
}
