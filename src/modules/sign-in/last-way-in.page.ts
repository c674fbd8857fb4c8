import type { PageContent } from '../../platform/http.ts'
import { backLink, button } from '../../ui/components.ts'
import { html } from '../../ui/html.ts'
import type { WaysInWords } from './see-ways-in/ways-in.words.ts'

/** It cannot be taken away: nothing else would let the person in. @param title what it is: "Your password is your only way in" */
export function lastWayInPage(title: string, words: WaysInWords): PageContent {
  const { t } = words
  return {
    title,
    words,
    beforeContent: backLink({ href: '/me/sign-in', text: t('ways.title') }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body-l">${t('ways.last-why')}</p>
${button({ text: t('ways.add-passkey'), href: '/me/sign-in/passkeys/add' })}`,
  }
}
