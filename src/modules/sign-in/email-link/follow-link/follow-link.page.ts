import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { button, radios } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { askForLinkForm } from '../ask-for-link/ask-for-link.page.ts'
import type { EmailLinkWords } from '../email-link.words.ts'

interface View {
  readonly words: EmailLinkWords
  readonly token: string
  /** Whose the address is: usually one, sometimes both parents. */
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** One button; where an address has several people, which of them it is. */
export function followLinkPage({ words, token, people, hiddenFields, errors = {} }: View): PageContent {
  const { t, language } = words
  const [first] = people
  const choice = radios({
    name: 'person',
    idPrefix: 'person',
    fieldset: { legend: { text: t('link.who'), classes: 'govuk-fieldset__legend--m' } },
    errorMessage: fieldError(errors, 'person', language),
    items: people.map(({ personId, name }) => ({ value: personId, text: name })),
  })
  return {
    title: t('link.enter-now'),
    words,
    errors,
    main: html`<h1 class="govuk-heading-xl">${t('link.enter-now')}</h1>
<form method="post" action="/sign-in/link/${token}" novalidate>
${hiddenFields}
${people.length > 1 ? choice : html`<p class="govuk-body-l">${t('link.you-are', { name: first?.name ?? '' })}</p>`}
${button({ text: t('link.enter-now'), preventDoubleClick: true })}
</form>`,
  }
}

export type DeadEmailLink = 'over' | 'elsewhere'

/** Why it does not work, and the way to another one. */
export function deadEmailLinkPage(why: DeadEmailLink, words: EmailLinkWords, hiddenFields: SafeHtml): PageContent {
  const happened = words.t(`link.${why}`)
  return {
    title: happened,
    words,
    main: html`<h1 class="govuk-heading-xl">${happened}</h1>
<p class="govuk-body-l">${words.t(`link.${why}-why`)}</p>
${askForLinkForm({ words, hiddenFields })}`,
  }
}
