import type { PageContent } from '../../../../platform/http.ts'
import { button, input } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html } from '../../../../ui/html.ts'
import type { DoorWords } from '../door.words.ts'

/** One field for the code of the poster. */
export function findDoorPage({
  words,
  typed,
  error,
}: {
  readonly words: DoorWords
  readonly typed: string
  readonly error: string | null
}): PageContent {
  const { t } = words
  const errors = error === null ? {} : { code: error }
  return {
    title: t('door.find-title'),
    kind: 'door',
    words,
    errors,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.find-title')}</h1>
<form class="sg-door-form" method="get" action="/door" novalidate>
${input({
  name: 'code',
  id: 'code',
  label: { text: t('door.find-code'), classes: 'govuk-label--s' },
  hint: { text: t('door.find-hint') },
  value: typed,
  errorMessage: fieldError(errors, 'code', words.language),
  autocomplete: 'off',
  spellcheck: false,
  classes: 'sg-door-field sg-door-typed',
})}
${button({ text: t('door.find'), classes: 'sg-door-agree' })}
</form>`,
  }
}
