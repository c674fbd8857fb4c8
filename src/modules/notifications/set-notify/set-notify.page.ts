import type { FormErrors, FormValues, PageContent, School } from '../../../platform/http.ts'
import { type Language, languages, languageTraits } from '../../../platform/languages.ts'
import { costInPence, freeFragments, sizeOfText } from '../../../platform/texts/fragments.ts'
import { backLink, button, details, input, insetText, passwordInput } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type KindId, kindIds } from '../kinds.ts'
import { textWords } from '../message-words.ts'
import { preferencesWords } from '../set-preferences/preferences.words.ts'
import type { notifySettings } from '../way-store.ts'
import { fieldOf } from './template-field.ts'

interface View {
  readonly settings: Awaited<ReturnType<typeof notifySettings>>
  readonly school: Pick<School, 'name'>
  readonly schoolId: string
  /** Fragments since 1 April. */
  readonly used: number
  readonly today: Temporal.PlainDate
  readonly origin: string
  readonly hiddenFields: () => SafeHtml
  readonly errors: FormErrors | null
  readonly values?: FormValues
  /** A token that was made just now. */
  readonly callback?: string
}

/** The account, its templates, what a text costs, and how Notify calls back. */
export function setNotifyPage(view: View): PageContent {
  const { settings, hiddenFields, errors } = view
  return {
    title: 'GOV.UK Notify',
    errors,
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">GOV.UK Notify</h1>
<p class="govuk-body-l">State-funded schools may use it. Your school makes the account there, and copies a key and the ids of its templates to here.</p>
${settings ? undefined : insetText({ text: 'No account is set. Texts wait until you make a file of them for your own texting service.' })}
<form method="post" action="/office/notify" novalidate>${hiddenFields()}
${passwordInput({ name: 'key', id: 'key', label: { text: 'Key of your account', classes: 'govuk-label--m' }, autocomplete: 'off', hint: { text: settings ? 'One is kept, sealed. Leave this empty to keep it' : 'It is kept sealed, and never shown again' }, errorMessage: fieldError(errors ?? undefined, 'key') })}
<h2 class="govuk-heading-m">Templates there</h2>
<p class="govuk-body">A mail’s template needs the places ((subject)) and ((body)); a text’s needs ((body)).</p>
${idField(view, 'email', '*', 'Template for mails')}
${idField(view, 'text', '*', 'Template for texts')}
${details({ summaryText: 'Templates of their own for some kinds', open: hasOwn(view), html: html`${kindIds.map(kind => html`${idField(view, 'email', kind, `Mails: ${nameOf(kind)}`)}${idField(view, 'text', kind, `Texts: ${nameOf(kind)}`)}`)}` })}
${button({ text: 'Keep these settings', preventDoubleClick: true })}
</form>
${cost(view)}
${settings ? further(view) : undefined}`,
  }
}

const nameOf = (kind: KindId): string => preferencesWords.in('en').t(`notices.kind-${kind}`)

const hasOwn = ({ settings, errors }: View): boolean =>
  (settings?.templates.some(({ kind }) => kind !== '*') ?? false) || Object.keys(errors ?? {}).some(field => field.includes('-'))

function idField(
  { settings, values, errors }: View,
  channel: 'email' | 'text',
  kind: Parameters<typeof fieldOf>[1],
  label: string,
): SafeHtml {
  const name = fieldOf(channel, kind)
  const typed = values?.[name]
  const stored = settings?.templates.find(one => one.channel === channel && one.kind === kind)?.notifyId ?? ''
  return input({
    ...{ name, id: name, label: { text: label }, value: typeof typed === 'string' ? typed : stored, spellcheck: false },
    errorMessage: fieldError(errors ?? undefined, name),
  })
}

const fragmentsInWords = (fragments: number): string => (fragments === 1 ? 'one fragment' : `${fragments} fragments`)

/** What a text takes and costs, before any is sent. */
function cost({ school, origin, used, today }: View): SafeHtml {
  const textIn = (language: Language) =>
    textWords({ templates: ['something-waits'], schoolName: school.name, origin, path: '/today', language })
  const text = textIn('en')
  const { fragments, dear, counted } = sizeOfText(text)
  const pence = costInPence(fragments, today, freeFragments)
  const others = languages
    .filter(language => language !== 'en')
    .map(language => `${languageTraits[language].englishName} ${fragmentsInWords(sizeOfText(textIn(language)).fragments)}`)
  return html`<h2 class="govuk-heading-m">What a text costs</h2>
<p class="govuk-body">A text to one person reads:</p>
${insetText({ text })}
<p class="govuk-body">That is ${counted} characters, ${fragmentsInWords(fragments)}${dear ? ', for a letter in it makes texts longer' : ''}.
${pence === null ? 'Its price is not known here.' : `Beyond the free ${freeFragments.toLocaleString('en-GB')} a year it costs about ${pence} pence with VAT.`}
To people who chose another language: ${others.join(', ')}.
Fragments that went out from here since 1 April: ${used.toLocaleString('en-GB')}.</p>`
}

function further({ settings, origin, schoolId, callback, hiddenFields }: View): SafeHtml {
  const shown = callback
    ? html`${insetText({
        html: html`<p class="govuk-body">Copy both to GOV.UK Notify now. The token is not shown again.</p>
<p class="govuk-body">Address: <code>${origin}/api/notify/callbacks/${schoolId}</code></p><p class="govuk-body">Bearer token: <code>${callback}</code></p>`,
      })}`
    : html`<p class="govuk-body">${settings?.hasCallback ? 'Notify can tell us what became of each message.' : 'Notify cannot yet tell us what became of a message.'}</p>`
  return html`<h2 class="govuk-heading-m">What became of a message</h2>${shown}
<form method="post" action="/office/notify/callback" novalidate>${hiddenFields()}
${button({ text: settings?.hasCallback ? 'Make a new token' : 'Make a token', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">Stop using it</h2>
<form method="post" action="/office/notify/remove" novalidate>${hiddenFields()}
${button({ text: 'Remove this account', classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
}
