import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import type { ProviderWords } from './provider.words.ts'
import { type RefusalReason, refusalWords } from './refusals.ts'

interface View {
  readonly words: ProviderWords
  readonly reason: RefusalReason
  /** The provider's, as the school calls it. */
  readonly name: string
  readonly back: { readonly href: string; readonly text: string }
}

/** Nobody was let in: why, and what to do. */
export function refusedPage({ words, reason, name, back }: View): PageContent {
  const { happened, next } = refusalWords(reason, name, words)
  return {
    title: words.t('provider.title'),
    words,
    answersOnce: true,
    main: html`<h1 class="govuk-heading-xl">${words.t('provider.heading')}</h1>
<p class="govuk-body-l">${happened}</p>
<p class="govuk-body">${next}</p>
${button({ text: back.text, href: back.href })}`,
  }
}
