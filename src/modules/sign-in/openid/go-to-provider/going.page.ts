import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html } from '../../../../ui/html.ts'
import type { ProviderWords } from '../provider.words.ts'

interface View {
  readonly words: ProviderWords
  /** The provider's, as the school calls it. */
  readonly name: string
  readonly address: string
}

/** Seen for a moment: browsers go on by themselves, and whoever has one that does not presses the button. */
export function goingPage({ words, name, address }: View): PageContent {
  const { t } = words
  return {
    title: t('provider.on', { name }),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('provider.on-now', { name })}</h1>
<p class="govuk-body">${t('provider.there', { name })}</p>
${button({ text: t('provider.go', { name }), href: address })}`,
  }
}
