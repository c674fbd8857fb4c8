import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import type { WaysInWords } from '../see-ways-in/ways-in.words.ts'

/** The first passkey, with its alternative. */
export function beginWaysInPage(demonstration: boolean, words: WaysInWords): PageContent {
  const { t, rich } = words
  const link = (href: string, text: string) => html`<a class="govuk-link" href="${href}">${text}</a>`
  const later = { later: link('/today', t('ways.later-link')) }
  return {
    title: t('ways.begin'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('ways.begin')}</h1>
<p class="govuk-body-l">${t(demonstration ? 'ways.begin-demonstration' : 'ways.begin-now')}</p>
<p class="govuk-body">${t('ways.best')}</p>
${button({ text: t('ways.add-passkey'), href: '/me/sign-in/passkeys/add' })}
<p class="govuk-body">${rich('ways.instead', { link: link('/me/sign-in/password', t('ways.set-password')) })}</p>
<p class="govuk-body">${rich(demonstration ? 'ways.later-demonstration' : 'ways.later', later)}</p>`,
  }
}
