import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, radios } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type PersonWithTitles, titlesIn } from '../../people/index.ts'
import type { PersonaWords } from './persona.words.ts'

interface View {
  readonly words: PersonaWords
  readonly people: readonly PersonWithTitles[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** Everybody of the made-up school, to choose from. */
export function choosePersonaPage({ words, people, hiddenFields, errors = {} }: View): PageContent {
  const { t, language } = words
  const said = titlesIn(language)
  const errorMessage = fieldError(errors, 'person', language)
  return {
    title: t('persona.title'),
    words: [words, said.words],
    errors,
    main: html`<form method="post" action="/personas" novalidate>
${hiddenFields}
${radios({
  name: 'person',
  idPrefix: 'person',
  fieldset: { legend: { text: t('persona.title'), isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
  hint: { text: t('persona.hint') },
  ...(errorMessage && { errorMessage }),
  items: people.map(({ id, name, titles }) => ({ value: id, text: name, hint: { text: said.listed(titles) } })),
})}
${button({ text: t('persona.continue'), preventDoubleClick: true })}
</form>`,
  }
}
