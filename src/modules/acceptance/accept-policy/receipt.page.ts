import { dateAt } from '../../../platform/clock.ts'
import type { PageContent } from '../../../platform/http.ts'
import { button, details, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { AcceptanceRecord } from '../acceptance.ts'
import type { OwnAcceptance } from '../acceptance-views.ts'
import type { AcceptWords } from './accept.words.ts'

interface View {
  readonly record: AcceptanceRecord
  readonly digest: string
  readonly name: string
  readonly base: string
  /** Where the proof is fetched; null for whoever came by a link. */
  readonly proof: string | null
  /** All that they accepted so far; nothing for whoever came by a link. */
  readonly all: readonly OwnAcceptance[]
  readonly words: AcceptWords
}

/** What the school has kept of an acceptance. */
export function receiptPage(view: View): PageContent {
  const { name, base, proof, words, record } = view
  const { t } = words
  return {
    title: t('accept.receipt-title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('accept.receipt-title')}</h1>
<p class="govuk-body-l">${t('accept.receipt', { name })}</p>
${facts(view)}
${details({ summaryText: t('accept.receipt-text'), html: shownText(record.shown) })}
<div class="govuk-button-group">${button({ text: t('accept.save'), href: `${base}/copy` })}
${proof === null ? '' : html`<a class="govuk-link" href="${proof}">${t('accept.proof')}</a>`}</div>
${view.all.length > 1 ? allAccepted(view.all, words) : ''}`,
  }
}

/** The text as it stood: its parts as paragraphs, its lines as lines. */
export const shownText = (text: string): SafeHtml =>
  html`${text.split('\n\n').map(part => html`<p class="govuk-body">${part.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>`)}`

function facts({ record, digest, words }: View): SafeHtml {
  const { t } = words
  const at = Temporal.Instant.from(record.acceptedAt).toZonedDateTimeISO('Europe/London')
  const row = (key: string, value: string | SafeHtml) => ({ key: { text: key }, value: { html: html`${value}` } })
  return summaryList({
    rows: [
      row(t('accept.receipt-when'), t('accept.receipt-at', { at })),
      row(t('accept.receipt-version'), t('accept.receipt-version-number', { number: record.version.number })),
      row(t('accept.receipt-clauses'), record.clauses.join(', ')),
      row(
        t('accept.receipt-mark'),
        html`<code class="sg-accept__mark">${digest}</code><br><span class="govuk-hint">${t('accept.receipt-mark-hint')}</span>`,
      ),
    ],
  })
}

/** A person's own list, each leading to its record and proof. */
export function allAccepted(all: readonly OwnAcceptance[], { t }: AcceptWords): SafeHtml {
  if (all.length === 0) return html``
  return html`<h2 class="govuk-heading-m">${t('accept.all')}</h2>
<ul class="govuk-list">${all.map(({ id, number, acceptedAt }) => html`<li><a class="govuk-link" href="/acceptance/records/${id}">${t('accept.one-of-all', { number, day: dateAt(acceptedAt) })}</a></li>`)}</ul>`
}
