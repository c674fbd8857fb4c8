import type { FormErrors, FormValues, PageContent } from '../../../../../platform/http.ts'
import { backLink, button, input, select } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { typedText } from '../../../../../ui/typed-text.ts'
import type { Section } from '../../../version-content.ts'
import { draftAddress } from '../draft-addresses.ts'
import type { PlainDraft } from '../draft-content-store.ts'
import { nextClauseId } from '../draft-parts.ts'
import { clauseFields } from './clause-fields.page.ts'

interface View {
  readonly draft: PlainDraft
  /** Where it is to stand. */
  readonly section: Section
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** A new clause: its section, its number, its words. */
export function addClausePage({ draft, section, hiddenFields, errors, values }: View): PageContent {
  const { sections, related } = draft.content
  return {
    title: 'Add a clause',
    errors: errors ?? null,
    beforeContent: backLink({ text: `Draft ${draft.number}`, href: draftAddress(draft.id) }),
    main: html`<h1 class="govuk-heading-xl">Add a clause</h1>
<form method="post" action="${draftAddress(draft.id, '/clauses/new')}" novalidate>
${hiddenFields}
${select({
  name: 'section',
  id: 'section',
  label: { text: 'Section', classes: 'govuk-label--s' },
  value: typedText(values, 'section', section.id),
  errorMessage: fieldError(errors, 'section'),
  items: sections.map(({ id, heading }) => ({ value: id, text: heading })),
})}
${input({ name: 'id', id: 'id', classes: 'govuk-input--width-10', label: { text: 'Number', classes: 'govuk-label--s' }, hint: { text: 'Answers, audits and acceptances cite it, so it stays as it is from now on' }, value: typedText(values, 'id', nextClauseId(draft.content, section)), errorMessage: fieldError(errors, 'id') })}
${clauseFields({ related, hasRules: false, errors, values })}
${button({ text: 'Add the clause', preventDoubleClick: true })}
</form>`,
  }
}
