import type { Contradiction, Rule } from '../../../../engine/index.ts'
import { details, tag } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised, listed } from '../../../../ui/words.ts'
import { ofOthers } from '../../rule-words/phrases.ts'
import { ruleInWords } from '../../rule-words/rule-in-words.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import { ruleDraftAddress } from '../write-draft/draft-addresses.ts'
import { exampleInWords } from './finding-words.ts'
import type { RuleFindings } from './rule-findings.ts'

const kinds: Readonly<Record<Contradiction['kind'], string>> = {
  'required-and-forbidden': 'One rule requires what another forbids',
  'allowed-and-forbidden': 'One rule allows what another forbids: the ban counts',
  'advised-both-ways': 'One rule advises what another advises against',
}

/** What is contradictory, dead, redundant or left unsaid. */
/** @param draftId of a draft whose rules the reader may change; null: they only read */
export function findingsPart(findings: RuleFindings, rules: readonly Rule[], draftId: string | null): SafeHtml {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const inWords = (id: string): SafeHtml => {
    const rule = byId.get(id)
    if (!rule) return html`${id}`
    const change = html`<a class="govuk-link" href="${ruleDraftAddress(draftId ?? '', rule.clause, rule.id)}">Change<span class="govuk-visually-hidden"> this rule of clause ${rule.clause}</span></a>`
    return html`${ruleInWords(rule)} <span class="sg-quiet">(clause ${rule.clause})</span> ${draftId === null ? '' : change}`
  }
  return html`<h2 class="govuk-heading-l sg-findings">Contradictions</h2>
${contradictions(findings, inWords)}
<h2 class="govuk-heading-l sg-findings">Rules that do nothing</h2>
${idle(findings, inWords)}
<h2 class="govuk-heading-l sg-findings">Where the policy is silent</h2>
${silences(findings)}`
}

type InWords = (rule: string) => SafeHtml

function contradictions({ contradictions: found }: RuleFindings, inWords: InWords): SafeHtml {
  if (found.length === 0) return html`<p class="govuk-body">There are none.</p>`
  const sorted = found.toSorted((one, other) => Number(other.isNew) - Number(one.isNew))
  return html`<p class="govuk-body">Two rules meet in one situation and do not agree. Where that is not what the school means, change one of them: with an exception, or for other people.</p>
${sorted.map(
  ({
    kind,
    rules,
    example,
    isNew,
  }) => html`<section class="sg-change"><h3 class="govuk-heading-s sg-change__name">${kinds[kind]} ${isNew ? tag({ text: 'New in this draft' }) : ''}</h3>
<p class="govuk-body">For example: ${exampleInWords(example)}.</p>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${rules.map(rule => html`<li>${inWords(rule)}</li>`)}</ul></section>`,
)}`
}

function idle({ never, redundant }: RuleFindings, inWords: InWords): SafeHtml {
  if (never.length + redundant.length === 0)
    return html`<p class="govuk-body">There are none: without any of them some answer would change.</p>`
  return html`<ul class="govuk-list govuk-list--spaced">
${never.map(({ rule }) => html`<li><strong>It can never apply.</strong> ${inWords(rule)}</li>`)}
${redundant.map(({ rule, by }) => html`<li><strong>Others say as much already.</strong> ${inWords(rule)}<br><span class="sg-quiet">Said by:</span> ${by.map(other => html`${inWords(other)} `)}</li>`)}
</ul>`
}

const roleNames = new Map(schoolVocabulary.roles.map(role => [role.id, role.body ? `the ${role.name}` : role.plural]))
const plural = (role: string): string => roleNames.get(role) ?? role

function silences({ silent }: RuleFindings): SafeHtml {
  const fresh = silent.filter(({ isNew }) => isNew)
  const always = silent.filter(one => one.always)
  return html`${
    fresh.length === 0
      ? html`<p class="govuk-body">It leaves out nothing that it spoke of before.</p>`
      : html`<p class="govuk-body">New in this draft:</p><ul class="govuk-list govuk-list--bullet">${fresh.map(
          ({ role, act, always: isAlways, example }) =>
            html`<li>${isAlways ? `It no longer says anything about ${gerund(act)} by ${plural(role)}.` : `It no longer covers every case: ${exampleInWords(example)}.`}</li>`,
        )}</ul>`
  }
${details({ summaryText: `What it never speaks of (${byAct(always).length} acts)`, html: silenceList(always) })}
${details({ summaryText: 'What it speaks of in some cases only', html: silenceList(silent.filter(one => !one.always)) })}`
}

const gerund = (act: string): string => ofOthers(schoolVocabulary.acts.find(({ id }) => id === act)?.gerund ?? act)

const byAct = (silent: RuleFindings['silent']) => [...Map.groupBy(silent, ({ act }) => act)]

/** By act, those to whom it says nothing. */
const silenceList = (silent: RuleFindings['silent']): SafeHtml =>
  html`<ul class="govuk-list govuk-list--bullet">${byAct(silent).map(
    ([act, ones]) => html`<li>${capitalised(gerund(act))}: ${listed(ones.map(({ role }) => plural(role)))}</li>`,
  )}</ul>`
