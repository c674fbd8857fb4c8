import type { PageContent } from '../../../platform/http.ts'
import { isLanguage, languageTraits } from '../../../platform/languages.ts'
import { backLink, button, details, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { listed } from '../../../ui/words.ts'
import { shownText } from '../accept-policy/receipt.page.ts'
import type { KeptRecord } from '../acceptance-views.ts'
import type { RecordWords } from './record.words.ts'

interface View extends KeptRecord {
  readonly name: string
  readonly words: RecordWords
  /** Whether it is the viewer's own: then the page is in their language, else it is one of staff. */
  readonly isOwn: boolean
}

/** One acceptance, as it was kept. What was shown stays in the language in which it was shown. */
export function seeRecordPage(view: View): PageContent {
  const { record, name, words, isOwn } = view
  const { t } = words
  const { language } = record
  const dir = isLanguage(language) ? languageTraits[language].dir : 'auto'
  const shown = html`<div lang="${language}" dir="${dir}">${shownText(record.shown)}</div>`
  return {
    title: t('record.title', { name }),
    ...(isOwn ? { words } : { beforeContent: backLink({ text: 'Accepting the policy', href: '/acceptance' }) }),
    main: html`<h1 class="govuk-heading-xl">${t('record.title', { name })}</h1>
${facts(view)}
${details({ summaryText: t('record.words'), html: shown })}
<h2 class="govuk-heading-m">${t('record.proof')}</h2>
<p class="govuk-body">${t('record.proof-lead')}</p>
${button({ text: t('record.save'), href: `/acceptance/records/${record.id}/export` })}`,
  }
}

function facts({ record, digest, words }: View): SafeHtml {
  const { t, language } = words
  const at = Temporal.Instant.from(record.acceptedAt).toZonedDateTimeISO('Europe/London')
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  const clauses = language === 'en' ? listed(record.clauses) : words.listed(record.clauses)
  const row = (key: string, value: string | SafeHtml) => ({ key: { text: key }, value: { html: html`${value}` } })
  return summaryList({
    rows: [
      row(t('record.when'), t('record.at', { day: at.toPlainDate(), time })),
      row(t('record.how'), t(`record.by-${record.method}`)),
      row(t('record.version'), t('record.version-number', { number: record.version.number })),
      row(t('record.clauses'), clauses),
      row(t('record.mark'), html`<code class="sg-accept__mark" dir="ltr">${digest}</code>`),
    ],
  })
}
