import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import type { SignInWords } from './sign-in.words.ts'

/** Not said: which of the checks failed. It would help whoever tries keys that are not theirs. */
export function passkeyRefusedPage(words: SignInWords): PageContent {
  const { t } = words
  return {
    title: t('sign-in.refused'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('sign-in.refused')}</h1>
<p class="govuk-body-l">${t('sign-in.refused-nothing')}</p>
<p class="govuk-body">${t('sign-in.refused-why')}</p>
${button({ text: t('sign-in.try-again'), href: '/sign-in' })}`,
  }
}
