import type { Rule } from '../../../engine/index.ts'
import { details } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { peopleInWords } from '../audience.ts'
import { clauseAnchor } from '../clause-anchor.ts'
import type { Clause, RelatedPolicy } from '../version-content.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { isIn, marked, type Wanted } from './find-words.ts'
import type { Wording } from './policy-reading.ts'

/** A clause, and what its page needs to know beside it. */
export interface ClauseView {
  readonly clause: Clause
  /** The rules that make it executable. */
  readonly rules: readonly Rule[]
  readonly related: readonly RelatedPolicy[]
  readonly words: Wording
  readonly wanted: Wanted
  /** Whether it binds whoever reads. */
  readonly isYours: boolean
}

/** How strongly a clause binds, as a quiet mark. */
const strengthWords: Readonly<Record<Clause['strength'], string>> = {
  must_not: 'must not',
  must: 'must',
  should_not: 'advice against',
  should: 'advice',
  may: 'may',
  fact: 'for information',
}

/** One clause: its id in the margin, its words, whom it binds, and where it leads. */
export function clauseArticle(view: ClauseView): SafeHtml {
  const { clause, wanted, isYours } = view
  const anchor = clauseAnchor(clause.id)
  return html`<article class="sg-policy__clause" id="${anchor}">
<a class="sg-policy__id" href="#${anchor}"><span class="govuk-visually-hidden">Clause </span>${clause.id}</a>
<div class="sg-policy__body"><h3 class="govuk-heading-s sg-policy__heading">${marked(clause.heading, wanted)}</h3>
${wordsOf(view)}
<p class="sg-policy__whom">${isYours ? html`<span class="sg-policy__yours">Applies to you</span>` : ''}<span class="sg-policy__strength">${strengthWords[clause.strength]}</span> Applies to ${peopleInWords(clause.who)}</p>
${readWith(view)}${leadsTo(view)}</div>
</article>`
}

/** Both wordings, one first. A clause that nobody put in plain words has its own words only. */
function wordsOf({ clause: { id, plain, legal }, words, wanted }: ClauseView): SafeHtml {
  const shown = (text: string): SafeHtml => html`<p class="sg-policy__plain">${marked(text, wanted)}</p>`
  if (plain === undefined) return shown(legal)
  if (words === 'both') {
    return html`<div class="sg-policy__both"><div><h4 class="sg-policy__wording">In plain words</h4>${shown(plain)}</div>
<div><h4 class="sg-policy__wording">In legal words</h4>${shown(legal)}</div></div>`
  }
  const [first, second, name] = words === 'legal' ? [legal, plain, 'In plain words'] : [plain, legal, 'In legal words']
  const isOnlyInSecond = wanted.words.length > 0 && !isIn(wanted, first) && isIn(wanted, second)
  return html`${shown(first)}
${details({
  summaryHtml: html`${name}<span class="govuk-visually-hidden">: clause ${id}</span>`,
  html: html`${marked(second, wanted)}`,
  open: isOnlyInSecond,
  classes: 'sg-policy__other',
})}`
}

function readWith({ clause: { leansOn = [] }, related }: ClauseView): SafeHtml | undefined {
  const policies = related.filter(({ id }) => leansOn.includes(id))
  if (policies.length === 0) return undefined
  const names = policies.map(({ name, url }, index) => [
    index === 0 ? '' : ' · ',
    url === undefined ? name : html`<a class="govuk-link" href="${url}">${name}</a>`,
  ])
  return html`<p class="sg-policy__more">Read with: ${names.flat()}</p>`
}

/** At most so many acts are named under a clause; the first ones are what it is about. */
const MOST_ACTS = 3

function leadsTo({ clause, rules, wanted }: ClauseView): SafeHtml | undefined {
  if (rules.length === 0) return clause.noRule === undefined ? undefined : html`<p class="sg-policy__more">${clause.noRule}</p>`
  const ids = [...new Set(rules.flatMap(rule => rule.act ?? rule.upon ?? []))]
  const judged = schoolVocabulary.acts.filter(act => ids.includes(act.id))
  // What was looked for comes first, so that whoever looks sees why the clause is there.
  const isWanted = ({ gerund }: { readonly gerund: string }) => wanted.words.length > 0 && isIn(wanted, gerund)
  const acts = judged.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a))).slice(0, MOST_ACTS)
  if (acts.length === 0) return undefined
  const links = acts.map(({ id, gerund }, index) => [
    index === 0 ? '' : ' · ',
    html`<a class="govuk-link" href="/ask?act=${encodeURIComponent(id)}">${marked(gerund, wanted)}</a>`,
  ])
  return html`<p class="sg-policy__more sg-screen-only">Ask about ${links.flat()}</p>`
}
