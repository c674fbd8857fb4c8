import type { PageContent } from '../../../platform/http.ts'
import { button, details, summaryList } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import { dayInWords, listed } from '../../../ui/words.ts'
import { shownText } from '../accept-policy/receipt.page.ts'
import type { KeptRecord } from '../acceptance-views.ts'

const methodWords = {
  'signed-in': 'Signed in to Schoolgate',
  link: 'By a link that was mailed to them',
  door: 'On their own phone, at the door',
  tablet: 'On the tablet of the office',
} as const

/** One acceptance, as it was kept. */
export function seeRecordPage({ record, digest, name }: KeptRecord & { readonly name: string }): PageContent {
  const at = Temporal.Instant.from(record.acceptedAt).toZonedDateTimeISO('Europe/London')
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    title: `Acceptance of ${name}`,
    main: html`<h1 class="govuk-heading-xl">Acceptance of ${name}</h1>
${summaryList({
  rows: [
    { key: { text: 'When' }, value: { text: `${dayInWords(at.toPlainDate())}, ${time}` } },
    { key: { text: 'How' }, value: { text: methodWords[record.method] } },
    { key: { text: 'Version' }, value: { text: `Version ${record.version.number} of the policy` } },
    { key: { text: 'Clauses' }, value: { text: listed(record.clauses) } },
    { key: { text: 'Its mark' }, value: { html: html`<code class="sg-accept__mark">${digest}</code>` } },
  ],
})}
${details({ summaryText: 'The words that they had before them', html: shownText(record.shown) })}
<h2 class="govuk-heading-m">The proof</h2>
<p class="govuk-body">One file with which anybody can check, without Schoolgate, that not a word of this was changed since. The
manual says how, under “Verify an acceptance”. For ten minutes after it was given, the file lacks the seal of the record of acts.</p>
${button({ text: 'Save the proof', href: `/acceptance/records/${record.id}/export` })}`,
  }
}
