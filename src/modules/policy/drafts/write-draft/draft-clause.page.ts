import type { Rule } from '../../../../engine/index.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { listed } from '../../../../ui/words.ts'
import { peopleInWords } from '../../audience.ts'
import { clauseAnchor } from '../../clause-anchor.ts'
import { ruleInWords } from '../../rule-words/rule-in-words.ts'
import type { Clause, RelatedPolicy } from '../../version-content.ts'
import { clauseDraftAddress, ruleDraftAddress } from './draft-addresses.ts'

/** How strongly a clause binds, as its own page offers it. */
export const clauseStrengths: Readonly<Record<Clause['strength'], string>> = {
  must_not: 'Must not',
  must: 'Must',
  should_not: 'Should not: advice against',
  should: 'Should: advice',
  may: 'May: it allows something',
  fact: 'For information: it lays down no conduct',
}

interface View {
  readonly draftId: string
  readonly clause: Clause
  readonly rules: readonly Rule[]
  readonly related: readonly RelatedPolicy[]
}

const wording = (name: string, text: string | undefined): SafeHtml =>
  html`<h4 class="sg-policy__wording">${name}</h4><p class="govuk-body">${text ?? html`<span class="sg-quiet">Nobody has written this yet.</span>`}</p>`

/** A clause of a draft: all its words, whom it binds, and its rules in words. */
export function draftClause({ draftId, clause, rules, related }: View): SafeHtml {
  const { id, heading, legal, plain, children, who, strength, leansOn = [] } = clause
  const policies = related.filter(one => leansOn.includes(one.id)).map(({ name }) => name)
  return html`<article class="sg-policy__clause" id="${clauseAnchor(id)}">
<span class="sg-policy__id"><span class="govuk-visually-hidden">Clause </span>${id}</span>
<div class="sg-policy__body"><h3 class="govuk-heading-s sg-policy__heading">${heading}</h3>
${wording('In legal words', legal)}${wording('In plain words', plain)}${children === undefined ? '' : wording('For children', children)}
<p class="sg-policy__whom"><span class="sg-policy__strength">${clauseStrengths[strength]}</span> Applies to ${peopleInWords(who)}${policies.length > 0 ? `. Read with: ${listed(policies)}` : ''}</p>
<p class="govuk-body"><a class="govuk-link" href="${clauseDraftAddress(draftId, id)}">Change clause ${id}</a></p>
<h4 class="sg-policy__wording">${rules.length === 1 ? 'The rule that answers follow' : 'The rules that answers follow'}</h4>
${rules.length === 0 ? html`<p class="govuk-body">${clause.noRule}</p>` : ruleList(draftId, rules)}
<p class="govuk-body"><a class="govuk-link" href="${clauseDraftAddress(draftId, id, '/rules/new')}">Add a rule to clause ${id}</a></p></div>
</article>`
}

/** Rules in words, each with the way to change it. */
export function ruleList(draftId: string, rules: readonly Rule[]): SafeHtml {
  const items = rules.map(
    (rule, index) =>
      html`<li>${ruleInWords(rule)} <a class="govuk-link" href="${ruleDraftAddress(draftId, rule.clause, rule.id)}">Change<span class="govuk-visually-hidden"> rule ${String(index + 1)} of clause ${rule.clause}</span></a></li>`,
  )
  return html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${items}</ul>`
}
