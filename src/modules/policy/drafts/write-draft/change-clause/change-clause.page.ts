import type { FormErrors, FormValues, PageContent } from '../../../../../platform/http.ts'
import { backLink, button, select } from '../../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { clauseAnchor } from '../../../clause-anchor.ts'
import type { Clause } from '../../../version-content.ts'
import { clauseDraftAddress, draftAddress } from '../draft-addresses.ts'
import { ruleList } from '../draft-clause.page.ts'
import type { PlainDraft } from '../draft-content-store.ts'
import { rulesOf, sectionOf } from '../draft-parts.ts'
import { seenInput } from '../seen.ts'
import { clauseFields } from './clause-fields.page.ts'

interface View {
  readonly draft: PlainDraft
  readonly clause: Clause
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** A clause's words; below, its rules and its place. */
export function changeClausePage({ draft, clause, hiddenFields, errors, values }: View): PageContent {
  const rules = rulesOf(draft.content, clause.id)
  const address = clauseDraftAddress(draft.id, clause.id)
  const { related } = draft.content
  return {
    title: `Change clause ${clause.id}`,
    errors: errors ?? null,
    beforeContent: backLink({ text: `Draft ${draft.number}`, href: `${draftAddress(draft.id)}#${clauseAnchor(clause.id)}` }),
    main: html`<h1 class="govuk-heading-xl">Change clause ${clause.id}</h1>
<p class="govuk-body">Below its words: <a class="govuk-link" href="#rules">${rules.length === 0 ? 'its rules, of which it has none yet' : rules.length === 1 ? 'its rule' : `its ${rules.length} rules`}</a> and <a class="govuk-link" href="#place">where it stands</a>.</p>
<form method="post" action="${address}" novalidate>
${hiddenFields}${seenInput(clause)}
${clauseFields({ clause, related, hasRules: rules.length > 0, errors, values })}
${button({ text: 'Save the clause', preventDoubleClick: true })}
</form>
<h2 class="govuk-heading-l" id="rules">Its rules</h2>
<p class="govuk-body">Answers follow these, not the words. Save the words before you go to a rule.</p>
${rules.length === 0 ? html`<p class="govuk-body">It has none: no answer follows it.</p>` : ruleList(draft.id, rules)}
<p class="govuk-body"><a class="govuk-link" href="${address}/rules/new">Add a rule</a></p>
<p class="govuk-body"><a class="govuk-link" href="${draftAddress(draft.id, '/analysis')}">See what becomes of answers</a> with all that is saved in this draft so far.</p>
${place({ draft, clause, hiddenFields })}`,
  }
}

function place({ draft, clause, hiddenFields }: View): SafeHtml {
  const address = clauseDraftAddress(draft.id, clause.id)
  const section = sectionOf(draft.content, clause.id)
  const clauses = section?.clauses ?? []
  const index = clauses.findIndex(({ id }) => id === clause.id)
  const others = draft.content.sections.filter(({ id }) => id !== section?.id)
  const quiet = { classes: 'govuk-button--secondary', preventDoubleClick: true }
  const elsewhere = html`<form method="post" action="${address}/place" novalidate>
${hiddenFields}
${select({ name: 'section', id: 'section', label: { text: 'Another section', classes: 'govuk-label--s' }, items: others.map(({ id, heading }) => ({ value: id, text: heading })) })}
${button({ text: 'Move it there', name: 'do', value: 'section', ...quiet })}
</form>`
  const neighbours = [
    index > 0 ? `after ${clauses[index - 1]?.id}` : '',
    index < clauses.length - 1 ? `before ${clauses[index + 1]?.id}` : '',
  ].filter(words => words !== '')
  return html`<h2 class="govuk-heading-l" id="place">Where it stands</h2>
<p class="govuk-body">In the section “${section?.heading}”${neighbours.length === 0 ? ', by itself' : `, ${neighbours.join(' and ')}`}. It keeps its number wherever it stands.</p>
<form method="post" action="${address}/place" novalidate>
${hiddenFields}
<div class="govuk-button-group">
${index > 0 ? button({ text: 'Move up', name: 'do', value: 'up', ...quiet }) : ''}
${index < clauses.length - 1 ? button({ text: 'Move down', name: 'do', value: 'down', ...quiet }) : ''}
</div></form>
${others.length === 0 ? '' : elsewhere}
<p class="govuk-body"><a class="govuk-link" href="${address}/remove">Remove this clause</a></p>`
}
