/** What an answer is made of, below its band: what to do, because of which clause, from what is known. */
import { button } from './components.ts'
import { html, type SafeHtml } from './html.ts'

/** One thing to do. `by` is a day or a time in words: "today, by 5 pm". */
export type DutyLine = {
  readonly what: string | SafeHtml
  readonly who?: string | SafeHtml | undefined
  readonly by?: string | SafeHtml | undefined
}

/** "Do now": steps in the order to take them. */
export function dutyList(duties: readonly DutyLine[]): SafeHtml {
  const lines = duties.map(
    ({ what, who, by }) => html`<li class="sg-duties__item"><span class="sg-duties__what">${what}</span>
${who || by ? html`<span class="sg-duties__who">${who}${who && by ? ' · ' : ''}${by}</span>` : ''}</li>`,
  )
  return html`<ol class="sg-duties">${lines}</ol>`
}

/** A clause in its own words, with its place and the version it is quoted from. */
export type QuotedClause = {
  readonly id: string
  readonly words: string
  /** What it is called on the page: "Clause B3", unless told. */
  readonly name?: string
  /** Attributes of what is in the policy's own language, on a page in another. */
  readonly inEnglish?: SafeHtml
  /** The clause's place in the policy, to link to. */
  readonly href: string
  /** "Contact with pupils · version 4, in force since 1 September 2026" */
  readonly place: string | SafeHtml
  /** Why it applies to this person, in a sentence. */
  readonly because?: string | SafeHtml | undefined
}

/** A clause, quoted. */
export function clauseQuote(clause: QuotedClause): SafeHtml {
  return html`<figure class="sg-clause">
<blockquote class="sg-clause__words" cite="${clause.href}"><p${clause.inEnglish ?? ''}>${clause.words}</p></blockquote>
<figcaption class="sg-clause__place"><a class="govuk-link sg-clause__id" href="${clause.href}">${clause.name ?? `Clause ${clause.id}`}</a> <span>${clause.place}</span>
${clause.because === undefined ? '' : html`<span class="sg-clause__because">${clause.because}</span>`}</figcaption>
</figure>`
}

/** What is taken as known, quietly, each changeable. */
export type KnownFact = {
  readonly fact: string | SafeHtml
  readonly value: string | SafeHtml
  readonly changeHref?: string | undefined
}

/** @param heading such as "What we know so far" */
export function knownFacts(heading: string, facts: readonly KnownFact[], change = 'Change'): SafeHtml {
  const lines = facts.map(
    ({ fact, value, changeHref }) =>
      html`<div class="sg-known__fact"><dt>${fact}</dt><dd>${value}${
        changeHref === undefined
          ? ''
          : html` <a class="govuk-link govuk-link--no-visited-state" href="${changeHref}">${change}<span class="govuk-visually-hidden"> ${fact}</span></a>`
      }</dd></div>`,
  )
  return html`<section class="sg-known" aria-label="${heading}"><h2 class="sg-known__heading">${heading}</h2><dl>${lines}</dl></section>`
}

/** Shown only where the script can print; without it, the browser's own menu does. */
export const printButton = (text: string): SafeHtml =>
  button({ text, type: 'button', classes: 'govuk-button--secondary', attributes: { 'data-print': '', hidden: '' } })
