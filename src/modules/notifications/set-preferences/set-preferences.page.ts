import type { PageContent } from '../../../platform/http.ts'
import type { Language } from '../../../platform/languages.ts'
import { backLink, button, checkboxes, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type KindId, kinds } from '../kinds.ts'
import { mailFrame } from '../mail-words/mail.words.ts'
import type { Preferences } from '../preference-store.ts'
import { languageField } from './language-field.ts'

interface View {
  readonly preferences: Preferences
  readonly kinds: readonly KindId[]
  /** Of their mails and text messages. */
  readonly language: Language
  readonly hiddenFields: SafeHtml
}

const minutes = 60
const usualEnd = 7 * minutes

/** What somebody hears of; what must be sent can be added to, not taken away. */
export function preferencesPage({ preferences, kinds: ids, language, hiddenFields }: View): PageContent {
  const { quiet, summaryAt } = preferences.habit
  return {
    title: 'What you hear of',
    beforeContent: backLink({ text: 'Today', href: '/today' }),
    main: html`<h1 class="govuk-heading-xl">What you hear of</h1>
<p class="govuk-body-l">Everything stands in “Today”. Choose what also comes to you, and when. No mail or text says what it is about.</p>
<form method="post" action="/me/notices" novalidate>${hiddenFields}
${ids.map(id => kindField(id, preferences))}
<h2 class="govuk-heading-m">Quiet hours</h2>
<p class="govuk-body">Only what cannot wait comes then, and links that you ask for.</p>
${hourField({ name: 'quietFrom', label: 'From', chosen: quiet && quiet.from / minutes, without: 'No quiet hours' })}
${hourField({ name: 'quietUntil', label: 'Until', chosen: (quiet?.until ?? usualEnd) / minutes })}
<h2 class="govuk-heading-m">When mails come</h2>
${hourField({
  name: 'summaryAt',
  label: 'One mail for all that may wait',
  chosen: summaryAt === null ? null : summaryAt / minutes,
  without: 'As things happen: what comes within five minutes shares a mail',
  each: 'Once a day, at ',
})}
${languageField(language, mailFrame.in('en'))}
${button({ text: 'Keep my choices', preventDoubleClick: true })}
</form>`,
  }
}

function kindField(id: KindId, { ways }: Preferences): SafeHtml {
  const { name, hint, mustSend } = kinds[id]
  const email = { value: 'email', text: mustSend ? 'By mail, always' : 'By mail', checked: ways[id].email, disabled: mustSend }
  return checkboxes({
    name: id,
    idPrefix: id,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: name, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    items: [email, { value: 'text', text: 'By text message', checked: ways[id].text }],
  })
}

interface HourField {
  readonly name: string
  readonly label: string
  readonly chosen: number | null
  /** What stands for no hour at all. */
  readonly without?: string
  readonly each?: string
}

const hourField = ({ name, label, chosen, without, each = '' }: HourField): SafeHtml =>
  select({
    name,
    id: name,
    label: { text: label },
    value: chosen === null ? 'none' : String(Math.floor(chosen)),
    items: [
      ...(without === undefined ? [] : [{ value: 'none', text: without }]),
      ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), text: `${each}${hourInWords(hour)}` })),
    ],
  })

const noon = 12

function hourInWords(hour: number): string {
  if (hour === 0) return 'Midnight'
  if (hour === noon) return 'Midday'
  return hour < noon ? `${hour} am` : `${hour - noon} pm`
}
