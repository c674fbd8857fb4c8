import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, radios } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type PersonWithTitles, titleNames } from '../../people/index.ts'

interface View {
  readonly people: readonly PersonWithTitles[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** Everybody of the made-up school, to choose from. */
export function choosePersonaPage({ people, hiddenFields, errors = {} }: View): PageContent {
  const errorMessage = fieldError(errors, 'person')
  return {
    title: 'Whom would you like to be?',
    errors,
    main: html`<form method="post" action="/personas" novalidate>
${hiddenFields}
${radios({
  name: 'person',
  idPrefix: 'person',
  fieldset: { legend: { text: 'Whom would you like to be?', isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
  hint: { text: 'The school and everybody in it are made up. Be one, look around, then be another.' },
  ...(errorMessage && { errorMessage }),
  items: people.map(({ id, name, titles }) => ({ value: id, text: name, hint: { text: titleNames(titles).join(', ') } })),
})}
${button({ text: 'Continue', preventDoubleClick: true })}
</form>`,
  }
}
