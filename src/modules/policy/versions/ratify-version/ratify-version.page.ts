import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, fieldset, input, radios, textarea, warningText } from '../../../../ui/components.ts'
import { dayField, dayIds } from '../../../../ui/day-field.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import { capitalised } from '../../../../ui/words.ts'
import type { Consultation } from '../../drafts/consult/consultation.ts'
import { consultationWordsIn } from '../../drafts/consult/consultation.words.ts'
import { weekdayIn } from '../../drafts/consult/day-words.ts'
import type { VersionSummary } from '../version-views.ts'
import { bodyNames, fingerprintInWords, outcomeNames } from '../version-words.ts'
import { dayNames } from './decision-form.ts'

interface View {
  readonly version: VersionSummary
  readonly governors: readonly { readonly personId: string; readonly name: string }[]
  readonly today: Temporal.PlainDate
  /** People are still asked about it: that ends when it is ratified. */
  readonly asked: Consultation | undefined
  readonly hiddenFields: SafeHtml
  readonly values?: FormValues
  readonly errors?: FormErrors
}

const reviewCycle = { years: 3 }

const entries = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, text]) => ({ value, text: capitalised(text) }))

/** What the clerk's minutes say, in their order. */
export function ratifyVersionPage(view: View): PageContent {
  const { version, today, hiddenFields, values, errors } = view
  const { id, number, title, fingerprint } = version
  const form = { errors, values }
  return {
    title: `A meeting’s decision on version ${number}`,
    errors: errors ?? null,
    errorIds: dayIds(...dayNames),
    beforeContent: backLink({ text: `Version ${number}`, href: `/policy/versions/${id}` }),
    main: html`<h1 class="govuk-heading-xl">A meeting’s decision on version ${number}</h1>
<p class="govuk-body-l">${title}. Once it is ratified, its words are fixed. What is in force now stays in force until this version is signed and published.</p>
<p class="govuk-body"><a class="govuk-link" href="/policy/versions/${id}/text">Read its words</a>. Their fingerprint: <code class="sg-fingerprint">${fingerprintInWords(fingerprint)}</code></p>
${stillAsked(view)}
<form method="post" action="/policy/versions/${id}/decide" novalidate>
${hiddenFields}
<input type="hidden" name="revision" value="${typedText(values, 'revision', String(version.revision))}">
${dayField({ name: 'writtenOn', legend: 'When were its words finished?', value: version.writtenOn ?? today, ...form })}
${dayField({ name: 'metOn', legend: 'When was the meeting?', hint: 'It may have been long ago, for a policy that was ratified on paper', ...form })}
${choice('body', 'Who decided?', entries(bodyNames), view, 'governing-body')}
${text('minute', 'Number of the minute', 'As the clerk’s minutes have it, such as 7.2', 'govuk-input--width-10', view)}
${people(view)}
${votes(view)}
${choice('outcome', 'What was decided?', entries(outcomeNames), view)}
${dayField({ name: 'startsOn', legend: 'From which day does it apply?', hint: 'Where it was ratified', value: today, ...form })}
${dayField({ name: 'reviewOn', legend: 'By when is it to be reviewed?', hint: 'Where it was ratified. Every three years is usual', value: today.add(reviewCycle), ...form })}
${button({ text: 'Keep the decision', preventDoubleClick: true })}
</form>`,
  }
}

function stillAsked({ asked }: View): SafeHtml | undefined {
  if (!asked) return undefined
  const day = weekdayIn(asked.closesOn, consultationWordsIn('en'))
  return warningText({
    iconFallbackText: 'Warning',
    html: html`People are still asked about this draft, until the end of ${day}. Once it is ratified nobody can comment any more. <a class="govuk-link" href="/policy/consultations/${asked.id}/comments">Read what people say</a>`,
  })
}

function choice(
  name: string,
  legend: string,
  items: readonly { readonly value: string; readonly text: string }[],
  { values, errors }: View,
  first = '',
): SafeHtml {
  return radios({
    name,
    idPrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    errorMessage: fieldError(errors, name),
    value: typedText(values, name, first),
    items: [...items],
  })
}

const text = (name: string, label: string, hint: string | null, classes: string, { values, errors }: View): SafeHtml =>
  input({
    name,
    id: name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint === null ? {} : { hint: { text: hint } }),
    classes,
    value: typedText(values, name),
    errorMessage: fieldError(errors, name),
  })

const lines = (name: string, label: string, hint: string, { values, errors }: View): SafeHtml =>
  textarea({
    name,
    id: name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    rows: '3',
    value: typedText(values, name),
    errorMessage: fieldError(errors, name),
  })

function people(view: View): SafeHtml {
  const ticked = [view.values?.['attended'] ?? []].flat()
  const list = view.governors.map(({ personId, name }) => ({ value: personId, text: name, checked: ticked.includes(personId) }))
  return html`${
    list.length === 0
      ? ''
      : checkboxes({
          name: 'attended',
          idPrefix: 'attended',
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: 'Who was present, and stayed for the decision?', classes: 'govuk-fieldset__legend--s' } },
          items: list,
        })
  }
${lines('others', 'Others who voted', 'One name to a line', view)}
${lines('recused', 'Who left for the decision, and why', 'One to a line, such as “A. Marsh: wrote it”. They do not count', view)}
${text('quorum', 'Quorum', 'How many had to be present', 'govuk-input--width-3', view)}`
}

const votes = (view: View): SafeHtml =>
  fieldset({
    legend: { text: 'Votes', classes: 'govuk-fieldset__legend--s' },
    html: html`<div class="sg-votes">${text('votesFor', 'For', null, 'govuk-input--width-3', view)}
${text('votesAgainst', 'Against', null, 'govuk-input--width-3', view)}
${text('abstained', 'Abstained', null, 'govuk-input--width-3', view)}</div>`,
  })
