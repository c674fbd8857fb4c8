import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, textarea } from '../../../../ui/components.ts'
import { dayField, dayIds } from '../../../../ui/day-field.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import { capitalised, counted } from '../../../../ui/words.ts'
import { type ReadableVersion, versionInWords } from '../../readable-version.ts'
import { type Consultation, groupsInWords, groupsToAsk } from './consultation.ts'
import { consultationWordsIn } from './consultation.words.ts'
import { consultationList } from './see-consultations.page.ts'

interface View {
  readonly version: ReadableVersion
  /** How many people each group has today. */
  readonly counts: ReadonlyMap<string, number>
  /** Consultations about this draft so far. */
  readonly earlier: readonly Consultation[]
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** Whom to ask about a draft, until when, and what. */
export function openConsultationPage({ version, counts, earlier, now, hiddenFields, errors, values }: View): PageContent {
  const chosen = values?.['groups']
  return {
    title: 'Ask people about this draft',
    errors: errors ?? null,
    errorIds: dayIds('closesOn'),
    beforeContent: backLink({ text: 'The draft', href: `/policy/drafts/${version.id}` }),
    main: html`<h1 class="govuk-heading-xl">Ask people about this draft</h1>
<p class="govuk-body">Those whom you ask are told once, and read what ${versionInWords(version)} would change. They can comment on each clause until the end of the last day. They read its words as they stand now, even if you work on them meanwhile.</p>
${earlier.length === 0 ? '' : html`<p class="govuk-body">Asked before:</p>${consultationList(earlier, now, consultationWordsIn('en'))}`}
<form method="post" action="/policy/drafts/${version.id}/consultation" novalidate>
${hiddenFields}
${checkboxes({
  name: 'groups',
  idPrefix: 'groups',
  fieldset: { legend: { text: 'Whom do you ask?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors, 'groups'),
  items: groupsToAsk.map(group => ({
    value: group,
    text: capitalised(groupsInWords([group])),
    hint: { text: counted(counts.get(group) ?? 0, 'person today', 'people today') },
    checked: chosen === group || (Array.isArray(chosen) && chosen.includes(group)),
  })),
})}
${dayField({ name: 'closesOn', legend: 'Last day to comment', hint: 'Comments are taken until midnight at the end of it', errors, values })}
${textarea({ name: 'question', id: 'question', rows: '3', label: { text: 'What you want to know, if anything in particular', classes: 'govuk-label--s' }, hint: { text: 'It stands at the head of the page that people read' }, value: typedText(values, 'question'), errorMessage: fieldError(errors, 'question') })}
${button({ text: 'Ask them', preventDoubleClick: true })}
</form>`,
  }
}
