import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, input, textarea } from '../../../../ui/components.ts'
import { dayField, dayIds } from '../../../../ui/day-field.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import { draftAddress } from './draft-addresses.ts'
import type { PlainDraft } from './draft-content-store.ts'
import { seenInput } from './seen.ts'

interface View {
  readonly draft: PlainDraft
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** What these fields hold: what is told apart when two people write them at once. */
export const factsOf = ({ content: { title }, changes, writtenOn }: PlainDraft) => ({
  title,
  changes,
  writtenOn: writtenOn?.toString() ?? null,
})

/** Title, what is new, and the day of writing. */
export function sayAboutDraftPage({ draft, hiddenFields, errors, values }: View): PageContent {
  const { id, number, content, changes, writtenOn } = draft
  return {
    title: `About draft ${number}`,
    errors: errors ?? null,
    errorIds: dayIds('writtenOn'),
    beforeContent: backLink({ text: `Draft ${number}`, href: draftAddress(id) }),
    main: html`<h1 class="govuk-heading-xl">About draft ${number}</h1>
<form method="post" action="${draftAddress(id, '/about')}" novalidate>
${hiddenFields}${seenInput(factsOf(draft))}
${input({ name: 'title', id: 'title', label: { text: 'What the policy is called', classes: 'govuk-label--s' }, value: typedText(values, 'title', content.title), errorMessage: fieldError(errors, 'title') })}
${textarea({ name: 'changes', id: 'changes', rows: '3', label: { text: 'What is new in it, in a sentence', classes: 'govuk-label--s' }, hint: { text: 'It stands in the table of versions, for everybody to read' }, value: typedText(values, 'changes', changes ?? ''), errorMessage: fieldError(errors, 'changes') })}
${dayField({ name: 'writtenOn', legend: 'The day on which its words were finished', hint: 'Leave this empty while you still write', errors, values, value: writtenOn })}
${button({ text: 'Save', preventDoubleClick: true })}
</form>`,
  }
}
