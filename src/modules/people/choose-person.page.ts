/** Choosing one person out of thousands: find by name first, then choose; without any script. */
import type { FormErrors } from '../../platform/http.ts'
import { button, input, radios } from '../../ui/components.ts'
import { fieldError } from '../../ui/form.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { titlesInWords } from './words.ts'

/** Somebody found. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
}

/** The form that finds people by name, on the page where one is to be chosen. */
export const findPersonForm = (action: string, name: string): SafeHtml =>
  html`<form method="get" action="${action}" role="search" aria-label="People" novalidate>
${input({ name: 'name', id: 'name', label: { text: 'Find them by name', classes: 'govuk-label--s' }, value: name, autocomplete: 'off', spellcheck: false })}
${button({ text: 'Find', classes: 'govuk-button--secondary' })}
</form>`

/** Those found, one of whom is chosen. */
export function personChoice(found: readonly Choice[], errors: FormErrors | undefined, chosen: string): SafeHtml {
  return radios({
    name: 'person',
    idPrefix: 'person',
    fieldset: { legend: { text: 'Who is it?', classes: 'govuk-fieldset__legend--s' } },
    errorMessage: fieldError(errors, 'person'),
    value: chosen,
    items: found.map(({ id, name, titles }) => ({ value: id, text: name, hint: { text: titlesInWords(titles) } })),
  })
}

/** Where nobody was found. */
export const nobodyFound = (name: string): SafeHtml =>
  html`<p class="govuk-body">Nobody here has “${name}” in their name. Try fewer letters, or <a class="govuk-link" href="/people/new">add the person</a> first.</p>`
