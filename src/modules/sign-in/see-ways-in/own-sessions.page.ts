import type { OwnSession } from '../../../platform/sessions/session-store.ts'
import { button, summaryList, tag } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { deviceInWords } from './device-in-words.ts'
import { momentOf } from './moments.ts'
import type { WaysInWords } from './ways-in.words.ts'

export interface SessionsView {
  readonly words: WaysInWords
  readonly sessions: readonly OwnSession[]
  readonly ownSession: string | undefined
  readonly hiddenFields: () => SafeHtml
}

function sessionEnd({ words, ownSession, hiddenFields }: SessionsView, { id, device }: OwnSession): SafeHtml {
  if (id === ownSession) return tag({ text: words.t('ways.this-browser'), classes: 'govuk-tag--green' })
  const text = html`${words.t('ways.sign-out')}<span class="govuk-visually-hidden"> ${deviceInWords(device, words)}</span>`
  return html`<form method="post" action="/me/sign-in/sessions/end" novalidate>
${hiddenFields()}
<input type="hidden" name="session" value="${id}">
${button({ html: text, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>`
}

const sessionList = (view: SessionsView): SafeHtml =>
  summaryList({
    rows: view.sessions.map(session => ({
      key: { text: deviceInWords(session.device, view.words) },
      value: {
        html: html`<p class="govuk-body">${momentOf(view.words, 'ways.signed-in', session.begunAt)} ${momentOf(view.words, 'ways.used', session.seenAt)}</p>
${sessionEnd(view, session)}`,
      },
    })),
  })

/** Where somebody is signed in, each with the button that ends it there; this browser has none. */
export function ownSessions(view: SessionsView): SafeHtml {
  const { t } = view.words
  const elsewhere = () => html`<form method="post" action="/me/sign-in/sessions/end-others" novalidate>${view.hiddenFields()}
${button({ text: t('ways.sign-out-others'), classes: 'govuk-button--secondary' })}</form>`
  return html`<h2 class="govuk-heading-m">${t('ways.where')}</h2>
${sessionList(view)}
${view.sessions.length > 1 ? elsewhere() : ''}`
}
