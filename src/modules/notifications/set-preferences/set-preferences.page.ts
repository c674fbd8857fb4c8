import type { PageContent } from '../../../platform/http.ts'
import type { Language } from '../../../platform/languages.ts'
import { backLink, button, checkboxes, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { valueIn } from '../../../ui/messages/value-in.ts'
import { type KindId, kinds } from '../kinds.ts'
import type { Preferences } from '../preference-store.ts'
import { languageField } from './language-field.ts'
import type { PreferencesWords } from './preferences.words.ts'

interface View {
  readonly words: PreferencesWords
  readonly preferences: Preferences
  readonly kinds: readonly KindId[]
  /** Of their mails and text messages. */
  readonly language: Language
  readonly hiddenFields: SafeHtml
}

const minutes = 60
const usualEnd = 7 * minutes

/** What somebody hears of; what must be sent can be added to, not taken away. */
export function preferencesPage(view: View): PageContent {
  const { words, preferences, kinds: ids, language, hiddenFields } = view
  const { t } = words
  return {
    title: t('notices.title'),
    words,
    beforeContent: backLink({ text: t('notices.back'), href: '/today' }),
    main: html`<h1 class="govuk-heading-xl">${t('notices.title')}</h1>
<p class="govuk-body-l">${t('notices.lead')}</p>
<form method="post" action="/me/notices" novalidate>${hiddenFields}
${ids.map(id => kindField(id, preferences, words))}
${hours(view)}
${languageField(language, words)}
${button({ text: t('notices.keep'), preventDoubleClick: true })}
</form>`,
  }
}

/** When nothing may come, and when mails do. */
function hours({ words, preferences: { habit } }: View): SafeHtml {
  const { t } = words
  const { quiet, summaryAt } = habit
  return html`<h2 class="govuk-heading-m">${t('notices.quiet')}</h2>
<p class="govuk-body">${t('notices.quiet-lead')}</p>
${hourField({ words, name: 'quietFrom', label: t('notices.from'), chosen: quiet && quiet.from / minutes, without: t('notices.no-quiet') })}
${hourField({ words, name: 'quietUntil', label: t('notices.until'), chosen: (quiet?.until ?? usualEnd) / minutes })}
<h2 class="govuk-heading-m">${t('notices.when')}</h2>
${hourField({
  words,
  name: 'summaryAt',
  label: t('notices.summary'),
  chosen: summaryAt === null ? null : summaryAt / minutes,
  without: t('notices.as-it-happens'),
  each: hour => t('notices.daily', { hour }),
})}`
}

function kindField(id: KindId, { ways }: Preferences, { t }: PreferencesWords): SafeHtml {
  const { mustSend } = kinds[id]
  const byMail = mustSend ? t('notices.mail-always') : t('notices.mail')
  return checkboxes({
    name: id,
    idPrefix: id,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: t(`notices.kind-${id}`), classes: 'govuk-fieldset__legend--s' } },
    hint: { text: t(`notices.about-${id}`) },
    items: [
      { value: 'email', text: byMail, checked: ways[id].email, disabled: mustSend },
      { value: 'text', text: t('notices.text'), checked: ways[id].text },
    ],
  })
}

interface HourField {
  readonly words: PreferencesWords
  readonly name: string
  readonly label: string
  readonly chosen: number | null
  /** What stands for no hour at all. */
  readonly without?: string
  readonly each?: (hour: string) => string
}

const hourField = ({ words, name, label, chosen, without, each = hour => hour }: HourField): SafeHtml =>
  select({
    name,
    id: name,
    label: { text: label },
    value: chosen === null ? 'none' : String(Math.floor(chosen)),
    items: [
      ...(without === undefined ? [] : [{ value: 'none', text: without }]),
      ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), text: each(hourIn(words, hour)) })),
    ],
  })

const noon = 12

/** "3 pm"; in other languages as they write a time. */
function hourIn({ language }: PreferencesWords, hour: number): string {
  if (language !== 'en') return String(valueIn(language, new Temporal.PlainTime(hour)))
  if (hour === 0) return 'Midnight'
  if (hour === noon) return 'Midday'
  return hour < noon ? `${hour} am` : `${hour - noon} pm`
}
