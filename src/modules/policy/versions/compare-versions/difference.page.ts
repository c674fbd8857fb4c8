import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { clauseAnchor } from '../../clause-anchor.ts'
import { ruleInWords } from '../../rule-words/rule-in-words.ts'
import { type ClauseParts, clauseParts, partNames } from './clause-parts.ts'
import { countsInWords, happenings, idOf, moveInWords } from './difference-words.ts'
import { markedWords, marksKey } from './marked-words.page.ts'
import type { NotedRule, RuleChange } from './rule-changes.ts'
import { type ClauseChange, isAlike, type PartChange, type SectionChange, type VersionDifference } from './version-difference.ts'

interface View {
  readonly difference: VersionDifference
  /** The related policies that clauses of each side lean on, by name. */
  readonly before: Parameters<typeof clauseParts>[1]
  readonly after: Parameters<typeof clauseParts>[1]
  /** What stands under each clause that changed: a link to comment on it. */
  readonly under?: (change: ClauseChange) => SafeHtml | undefined
}

/** All that one version says otherwise than another: counted, then clause by clause with the words marked. */
export function differenceList(view: View): SafeHtml {
  const { difference } = view
  if (isAlike(difference)) return html`<p class="govuk-body-l">Nothing: both say the same.</p>`
  const counts = countsInWords(difference)
  return html`${counts === '' ? '' : html`<p class="govuk-body-l">${counts}</p>`}
${marksKey()}
${ofDocument(difference)}
${difference.clauses.map(change => clauseChange(change, view))}`
}

const documentParts = { title: 'What the policy is called', related: 'Related policies' } as const
const sectionParts = { heading: 'Heading', intro: 'Opening words' } as const

function ofDocument({ document, sections }: VersionDifference): SafeHtml {
  if (document.length + sections.length === 0) return html``
  return html`<section class="sg-change"><h3 class="govuk-heading-s sg-change__name">The document and its sections</h3>
${document.map(change => part(documentParts[change.part], change))}
${sections.map(sectionChange)}</section>`
}

function sectionChange({ before, after, parts }: SectionChange): SafeHtml {
  const what = before === null ? 'A new section' : after === null ? 'A section is gone' : `Section “${before.heading}”`
  return html`${parts.map(change => part(`${what}: ${sectionParts[change.part].toLowerCase()}`, change))}`
}

const part = (name: string, { before, after }: PartChange<string>): SafeHtml =>
  html`<h4 class="sg-change__part">${name}</h4><p class="govuk-body sg-change__words">${markedWords(before, after)}</p>`

/** The element of a change: distinct from that of the clause, which may stand on the same page. */
export const changeAnchor = (change: ClauseChange): string => `change-${clauseAnchor(idOf(change))}`

function clauseChange(change: ClauseChange, view: View): SafeHtml {
  const { clause } = change.after ?? change.before ?? {}
  if (!clause) return html``
  const moved = moveInWords(change)
  return html`<article class="sg-change" id="${changeAnchor(change)}">
<h3 class="govuk-heading-s sg-change__name"><span class="sg-change__id">${clause.id}</span> ${clause.heading}</h3>
<p class="sg-change__happened">${capitalised(happenings(change).join(' · '))}</p>
${moved === '' ? '' : html`<p class="govuk-body">${moved}</p>`}
${partsOf(change, view).map(one => part(partNames[one.part], one))}
${rules(change)}
${view.under?.(change)}</article>`
}

const wholeParts = (parts: ClauseParts, isNew: boolean): readonly PartChange<keyof ClauseParts>[] =>
  (Object.keys(partNames) as (keyof ClauseParts)[])
    .filter(name => name !== 'heading' && parts[name] !== '')
    .map(name => ({ part: name, before: isNew ? '' : parts[name], after: isNew ? parts[name] : '' }))

/** Of a clause that is new or gone, all parts; else those that changed. */
function partsOf({ before, after, parts }: ClauseChange, view: View): readonly PartChange<keyof ClauseParts>[] {
  if (before && after) return parts
  if (after) return wholeParts(clauseParts(after.clause, view.after), true)
  return before ? wholeParts(clauseParts(before.clause, view.before), false) : []
}

/** A rule as it is read. */
const reads = (rule: NotedRule | null): string => (rule === null ? '' : ruleInWords(rule.rule))

/** The remarks that answers carry because of it, where they are not the same. */
function remarks({ before, after }: RuleChange): SafeHtml {
  const [was, is] = [before, after].map(rule => (rule?.notes ?? []).join(' '))
  if (was === is || !before || !after) return html``
  return html`<p class="govuk-body sg-change__words">It is remarked: ${markedWords(was ?? '', is ?? '')}</p>`
}

function rules({ rules: changes }: ClauseChange): SafeHtml | undefined {
  if (changes.length === 0) return undefined
  return html`<h4 class="sg-change__part">What answers follow</h4>
${changes.map(
  change =>
    html`<p class="govuk-body sg-change__words">${markedWords(reads(change.before), reads(change.after))}</p>${remarks(change)}`,
)}`
}
