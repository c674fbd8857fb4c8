import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { clauseAnchor } from '../../clause-anchor.ts'
import { ruleInWords } from '../../rule-words/rule-in-words.ts'
import type { VersionContent } from '../../version-content.ts'
import type { ChangesWords } from './changes.words.ts'
import { type ClauseParts, clauseParts, isOurs, partNames } from './clause-parts.ts'
import { countsInWords, happenings, idOf, moveInWords } from './difference-words.ts'
import { markedWords, marksKey, replacedWords } from './marked-words.page.ts'
import type { NotedRule, RuleChange } from './rule-changes.ts'
import { type ClauseChange, isAlike, type PartChange, type SectionChange, type VersionDifference } from './version-difference.ts'

interface View {
  readonly difference: VersionDifference
  /** The related policies that clauses of each side lean on, by name. */
  readonly before: Pick<VersionContent, 'related'>
  readonly after: Pick<VersionContent, 'related'>
  /** What stands under each clause that changed: a link to comment on it. */
  readonly under?: (change: ClauseChange) => SafeHtml | undefined
  readonly words: ChangesWords
}

/** All that one version says otherwise than another: counted, then clause by clause with the words marked. */
export function differenceList(view: View): SafeHtml {
  const { difference, words } = view
  if (isAlike(difference)) return html`<p class="govuk-body-l">${words.t('changes.none')}</p>`
  const counts = countsInWords(difference, words)
  return html`${counts && html`<p class="govuk-body-l">${counts}</p>`}
${marksKey(words)}
${ofDocument(difference, words)}
${difference.clauses.map(change => clauseChange(change, view))}`
}

function ofDocument({ document, sections }: VersionDifference, words: ChangesWords): SafeHtml {
  if (document.length + sections.length === 0) return html``
  const { t } = words
  return html`<section class="sg-change"><h3 class="govuk-heading-s sg-change__name">${t('changes.document')}</h3>
${document.map(change => schoolsPart(t(`changes.document-${change.part}`), change, words))}
${sections.map(change => sectionChange(change, words))}</section>`
}

function sectionChange({ before, after, parts }: SectionChange, words: ChangesWords): SafeHtml {
  const { t, rich, english } = words
  const named = (part: string): SafeHtml => {
    if (before === null) return rich('changes.section-new', { part })
    if (after === null) return rich('changes.section-gone', { part })
    return rich('changes.section', { heading: english(before.heading), part })
  }
  return html`${parts.map(change => schoolsPart(named(t(`changes.section-${change.part}`)), change, words))}`
}

const partHeading = (name: string | SafeHtml): SafeHtml => html`<h4 class="sg-change__part">${name}</h4>`

/** What the school wrote. */
const schoolsPart = (name: string | SafeHtml, { before, after }: PartChange<string>, words: ChangesWords): SafeHtml =>
  html`${partHeading(name)}<p class="govuk-body sg-change__words"${words.inEnglish}>${markedWords(before, after, words)}</p>`

function part(change: PartChange<keyof ClauseParts>, words: ChangesWords): SafeHtml {
  const name = words.t(`changes.part-${change.part}`)
  if (!isOurs(change.part)) return schoolsPart(name, change, words)
  const marked = words.language === 'en' ? markedWords : replacedWords
  return html`${partHeading(name)}<p class="govuk-body sg-change__words">${marked(change.before, change.after, words)}</p>`
}

/** The element of a change: distinct from that of the clause, which may stand on the same page. */
export const changeAnchor = (change: ClauseChange): string => `change-${clauseAnchor(idOf(change))}`

function clauseChange(change: ClauseChange, view: View): SafeHtml {
  const { clause } = change.after ?? change.before ?? {}
  if (!clause) return html``
  const { t, english } = view.words
  const moved = moveInWords(change, view.words)
  const happened = happenings(change).map(what => t(`changes.happened-${what}`))
  return html`<article class="sg-change" id="${changeAnchor(change)}">
<h3 class="govuk-heading-s sg-change__name"><span class="sg-change__id">${clause.id}</span> ${english(clause.heading)}</h3>
<p class="sg-change__happened">${capitalised(happened.join(' · '))}</p>
${moved && html`<p class="govuk-body">${moved}</p>`}
${partsOf(change, view).map(one => part(one, view.words))}
${rules(change, view.words)}
${view.under?.(change)}</article>`
}

const wholeParts = (parts: ClauseParts, isNew: boolean): readonly PartChange<keyof ClauseParts>[] =>
  partNames
    .filter(name => name !== 'heading' && parts[name] !== '')
    .map(name => ({ part: name, before: isNew ? '' : parts[name], after: isNew ? parts[name] : '' }))

/** Of a clause that is new or gone, all parts; else those that changed. */
function partsOf({ before, after, parts }: ClauseChange, view: View): readonly PartChange<keyof ClauseParts>[] {
  if (before && after) return parts
  if (after) return wholeParts(clauseParts(after.clause, view.after, view.words), true)
  return before ? wholeParts(clauseParts(before.clause, view.before, view.words), false) : []
}

/** A rule as it is read. */
const reads = (rule: NotedRule | null): string => (rule === null ? '' : ruleInWords(rule.rule))

/** The remarks that answers carry because of it, where they are not the same. */
function remarks({ before, after }: RuleChange, words: ChangesWords): SafeHtml {
  const [was, is] = [before, after].map(rule => (rule?.notes ?? []).join(' '))
  if (was === is || !before || !after) return html``
  const remark = words.english(markedWords(was ?? '', is ?? '', words))
  return html`<p class="govuk-body sg-change__words">${words.rich('changes.remarked', { words: remark })}</p>`
}

/** The rules in words are the vocabulary's, in English. */
function rules({ rules: changes }: ClauseChange, words: ChangesWords): SafeHtml | undefined {
  if (changes.length === 0) return undefined
  return html`${partHeading(words.t('changes.rules'))}
${changes.map(
  change =>
    html`<p class="govuk-body sg-change__words"${words.inEnglish}>${markedWords(reads(change.before), reads(change.after), words)}</p>${remarks(change, words)}`,
)}`
}
