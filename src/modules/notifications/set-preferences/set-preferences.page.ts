import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button, checkboxes, radios, select } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type KindId, kinds } from '../kinds.ts'
import type { Preferences } from '../preference-store.ts'

interface View {
  readonly preferences: Preferences
  readonly kinds: readonly KindId[]
  readonly hiddenFields: SafeHtml
  readonly errors: FormErrors | null
}

const minutes = 60
const usual = { from: 20, until: 7, summaryAt: 16 } as const

/** What somebody hears of; what must be sent can be added to, not taken away. */
export function preferencesPage({ preferences, kinds: ids, hiddenFields, errors }: View): PageContent {
  const { quiet, summaryAt } = preferences.habit
  const mails = fieldError(errors ?? undefined, 'rhythm')
  const quietError = fieldError(errors ?? undefined, 'quiet')
  return {
    title: 'What you hear of',
    errors,
    beforeContent: backLink({ text: 'Today', href: '/today' }),
    main: html`<h1 class="govuk-heading-xl">What you hear of</h1>
<p class="govuk-body-l">Everything stands in “Today”. Choose what also comes to you, and when. No mail or text says what it is about.</p>
<form method="post" action="/me/notices" novalidate>${hiddenFields}
${ids.map(id => kindField(id, preferences))}
${radios({
  name: 'quiet',
  idPrefix: 'quiet',
  fieldset: { legend: { text: 'Do you want quiet hours?', classes: 'govuk-fieldset__legend--m' } },
  hint: { text: 'Only what cannot wait comes then, and links that you ask for' },
  errorMessage: quietError,
  value: quiet ? 'yes' : 'no',
  items: [
    {
      value: 'yes',
      text: 'Yes',
      conditional: {
        html: html`${hourField('quietFrom', 'From', quiet ? quiet.from / minutes : usual.from)}${hourField('quietUntil', 'Until', quiet ? quiet.until / minutes : usual.until)}`,
      },
    },
    { value: 'no', text: 'No' },
  ],
})}
${radios({
  name: 'rhythm',
  idPrefix: 'rhythm',
  fieldset: { legend: { text: 'When do mails come?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: mails,
  value: summaryAt === null ? 'as-they-come' : 'daily',
  items: [
    { value: 'as-they-come', text: 'As things happen', hint: { text: 'What comes within five minutes shares one mail' } },
    {
      value: 'daily',
      text: 'Once a day',
      conditional: { html: hourField('summaryAt', 'At', summaryAt === null ? usual.summaryAt : summaryAt / minutes) },
    },
  ],
})}
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

const hourField = (name: string, label: string, chosen: number): SafeHtml =>
  select({
    name,
    id: name,
    label: { text: label },
    value: String(Math.floor(chosen)),
    items: Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), text: hourInWords(hour) })),
  })

const noon = 12

function hourInWords(hour: number): string {
  if (hour === 0) return 'Midnight'
  if (hour === noon) return 'Midday'
  return hour < noon ? `${hour} am` : `${hour - noon} pm`
}
