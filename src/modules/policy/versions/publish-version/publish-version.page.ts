import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, radios } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import { dayInWords } from '../../../../ui/words.ts'
import type { VersionSummary } from '../version-views.ts'
import type { FirstDays } from './first-days.ts'

interface View {
  readonly version: VersionSummary
  readonly days: FirstDays
  readonly hiddenFields: SafeHtml
  readonly values?: FormValues
  readonly errors?: FormErrors
}

/** What publishing does, and from which day. */
export function publishVersionPage({ version, days, hiddenFields, values, errors }: View): PageContent {
  const { id, number } = version
  return {
    title: `Publish version ${number}`,
    errors: errors ?? null,
    beforeContent: backLink({ text: `Version ${number}`, href: `/policy/versions/${id}` }),
    main: html`<h1 class="govuk-heading-xl">Publish version ${number}</h1>
<p class="govuk-body-l">Everybody can read it, answers follow it from its first day, and its words can never be changed again.</p>
<form method="post" action="/policy/versions/${id}/publish" novalidate>
${hiddenFields}
${days.today ? choice(days, days.today, values, errors) : html`<input type="hidden" name="from" value="decided"><p class="govuk-body">It applies from ${dayInWords(days.decided)}, as the meeting decided.</p>`}
${button({ text: 'Publish it', preventDoubleClick: true })}
</form>`,
  }
}

const choice = (
  { decided }: FirstDays,
  today: Temporal.PlainDate,
  values: FormValues | undefined,
  errors: FormErrors | undefined,
): SafeHtml =>
  html`${radios({
    name: 'from',
    idPrefix: 'from',
    fieldset: { legend: { text: 'From which day does it apply?', classes: 'govuk-fieldset__legend--m' } },
    errorMessage: fieldError(errors, 'from'),
    value: typedText(values, 'from'),
    items: [
      { value: 'today', text: `From today, ${dayInWords(today)}`, hint: { text: 'Nobody is bound by it for the days before' } },
      {
        value: 'decided',
        text: `It has applied since ${dayInWords(decided)}`,
        hint: { text: 'Choose this where the school had published it elsewhere by then' },
      },
    ],
  })}`
