import type { Rule } from '../../../engine/index.ts'
import { details } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { englishBlock } from '../../../ui/messages/english-block.ts'
import { peopleIn } from '../audience.ts'
import { clauseAnchor } from '../clause-anchor.ts'
import type { Clause, RelatedPolicy } from '../version-content.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { isIn, marked, type Wanted } from './find-words.ts'
import type { PolicyWords } from './policy.words.ts'
import type { Wording } from './policy-reading.ts'

/** A clause, and what its page needs to know beside it. */
export interface ClauseView {
  readonly clause: Clause
  /** The rules that make it executable. */
  readonly rules: readonly Rule[]
  readonly related: readonly RelatedPolicy[]
  readonly wording: Wording
  readonly words: PolicyWords
  readonly wanted: Wanted
  /** Whether it binds whoever reads. */
  readonly isYours: boolean
}

/** One clause: its id in the margin, its words, whom it binds, and where it leads. */
export function clauseArticle(view: ClauseView): SafeHtml {
  const { clause, wanted, isYours, words } = view
  const { t, inEnglish } = words
  const anchor = clauseAnchor(clause.id)
  return html`<article class="sg-policy__clause" id="${anchor}">
<a class="sg-policy__id" href="#${anchor}"><span class="govuk-visually-hidden">${t('policy.clause')} </span>${clause.id}</a>
<div class="sg-policy__body"><h3 class="govuk-heading-s sg-policy__heading"${inEnglish}>${marked(clause.heading, wanted)}</h3>
${wordsOf(view)}
<p class="sg-policy__whom">${isYours ? html`<span class="sg-policy__yours">${t('policy.yours')}</span>` : ''}<span class="sg-policy__strength">${t(`policy.strength-${clause.strength}`)}</span> ${t('policy.applies', { people: peopleIn(clause.who, words.people) })}</p>
${readWith(view)}${leadsTo(view)}</div>
</article>`
}

/** Both wordings, one first. A clause that nobody put in plain words has its own words only. */
function wordsOf({ clause: { id, plain, legal }, wording, wanted, words }: ClauseView): SafeHtml {
  const { t, inEnglish } = words
  const shown = (text: string): SafeHtml => html`<p class="sg-policy__plain"${inEnglish}>${marked(text, wanted)}</p>`
  if (plain === undefined) return shown(legal)
  if (wording === 'both') {
    return html`<div class="sg-policy__both"><div><h4 class="sg-policy__wording">${t('policy.in-plain')}</h4>${shown(plain)}</div>
<div><h4 class="sg-policy__wording">${t('policy.in-legal')}</h4>${shown(legal)}</div></div>`
  }
  const [first, second, name] = wording === 'legal' ? [legal, plain, t('policy.in-plain')] : [plain, legal, t('policy.in-legal')]
  const isOnlyInSecond = wanted.words.length > 0 && !isIn(wanted, first) && isIn(wanted, second)
  return html`${shown(first)}
${details({
  summaryHtml: html`${name}<span class="govuk-visually-hidden">: ${t('policy.of-clause', { id })}</span>`,
  html: englishBlock(marked(second, wanted), words),
  open: isOnlyInSecond,
  classes: 'sg-policy__other',
})}`
}

function readWith({ clause: { leansOn = [] }, related, words }: ClauseView): SafeHtml | undefined {
  const policies = related.filter(({ id }) => leansOn.includes(id))
  if (policies.length === 0) return undefined
  const names = policies.map(({ name, url }, index) => [
    index === 0 ? '' : ' · ',
    url === undefined ? name : html`<a class="govuk-link" href="${url}">${name}</a>`,
  ])
  return html`<p class="sg-policy__more">${words.rich('policy.read-with', { policies: words.english(html`${names.flat()}`) })}</p>`
}

/** At most so many acts are named under a clause; the first ones are what it is about. */
const MOST_ACTS = 3

function leadsTo({ clause: { noRule }, rules, wanted, words }: ClauseView): SafeHtml | undefined {
  if (rules.length === 0)
    return noRule === undefined ? undefined : html`<p class="sg-policy__more"${words.inEnglish}>${noRule}</p>`
  const ids = [...new Set(rules.flatMap(rule => rule.act ?? rule.upon ?? []))]
  const judged = schoolVocabulary.acts.filter(act => ids.includes(act.id))
  // What was looked for comes first, so that whoever looks sees why the clause is there.
  const isWanted = ({ gerund }: { readonly gerund: string }) => wanted.words.length > 0 && isIn(wanted, gerund)
  const acts = judged.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a))).slice(0, MOST_ACTS)
  if (acts.length === 0) return undefined
  const links = acts.map(({ id, gerund }, index) => [
    index === 0 ? '' : ' · ',
    html`<a class="govuk-link" href="/ask?act=${encodeURIComponent(id)}">${words.language === 'en' ? marked(gerund, wanted) : words.names.act(id)}</a>`,
  ])
  return html`<p class="sg-policy__more sg-screen-only">${words.rich('policy.ask-about', { acts: html`${links.flat()}` })}</p>`
}
