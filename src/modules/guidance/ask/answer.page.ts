/** The answer: the verdict in words, what to do now, because of which clause, and what would change it. Prints on one page. */

import type { Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { clauseQuote, dutyList, printButton } from '../../../ui/answer-parts.ts'
import { insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictBand, verdictMark } from '../../../ui/verdicts.ts'
import { capitalised, dayInWords, uncapitalised } from '../../../ui/words.ts'
import type { AnswerView, ClauseView, DutyView } from '../answer-shape.ts'
import { addressOf } from '../asking.ts'
import { alreadyKnown, wayBack } from './step-form.ts'

interface View {
  readonly answer: AnswerView
  readonly situation: Situation
  /** Whether remarks to the school about its own policy are shown: to those who work on it. */
  readonly showsSchoolNotes: boolean
}

export function answerPage({ answer, situation, showsSchoolNotes }: View): PageContent {
  const toAsker = answer.notes.filter(note => note.to === 'asker')
  const toSchool = showsSchoolNotes ? answer.notes.filter(note => note.to === 'school') : []
  return {
    title: answer.headline,
    beforeContent: wayBack(situation),
    main: html`${verdictBand({ verdict: answer.verdict, heading: answer.headline, why: answer.why ?? undefined })}
${dependsOn(answer)}
${doNow(answer)}
${toAsker.map(note => insetText({ text: note.text }))}
${because(answer)}
${different(answer)}
<h2 class="govuk-heading-m">Not sure?</h2>
<p class="govuk-body">${notSure(answer)}</p>
${alreadyKnown(situation)}
${furtherQuestion(answer, situation)}
${forTheSchool(toSchool)}
<p class="govuk-body sg-after"><a class="govuk-link" href="/ask">Ask something else</a></p>
${printButton('Print this answer')}`,
  }
}

/** While it depends on what the person is not sure of: each case with what it would mean. */
function dependsOn({ verdict, clauses }: AnswerView): SafeHtml {
  if (verdict !== 'depends') return html``
  const cases = clauses.filter(clause => clause.determining && !clause.certain)
  return html`<h2 class="govuk-heading-m">It depends on this</h2>
<ul class="govuk-list govuk-list--spaced">${cases.map(
    clause =>
      html`<li>${verdictMark(verdictOfStrength(clause))} if ${clause.because.replace(/^It (?:applies|allows this) if /, '')} <span class="sg-quiet">(clause ${clause.id})</span></li>`,
  )}</ul>`
}

const VERDICT_OF = {
  must_not: 'forbidden',
  must: 'required',
  should_not: 'advised-against',
  should: 'advised',
  may: 'allowed',
} as const
const verdictOfStrength = ({ strength }: ClauseView) => VERDICT_OF[strength]

function doNow({ duties }: AnswerView): SafeHtml {
  if (duties.length === 0) return html``
  const lines = [...duties].sort((a, b) => Number(b.certain) - Number(a.certain)).map(dutyLine)
  return html`<h2 class="govuk-heading-m">${duties.some(duty => duty.certain) ? 'Do now' : 'You may have to'}</h2>${dutyList(lines)}`
}

function dutyLine(duty: DutyView) {
  return {
    what: duty.when ? `If ${duty.when}: ${uncapitalised(duty.do)}` : duty.do,
    // "Tell the headteacher that …" names them already.
    who: duty.tell.length > 0 && !duty.do.startsWith('Tell ') ? `Tell ${duty.tell.join(' and ')}` : undefined,
    by: [duty.by, `clause ${duty.clauses.join(', ')}`].filter(Boolean).join(' · '),
  }
}

function because(answer: AnswerView): SafeHtml {
  const determining = answer.clauses.filter(clause => clause.determining)
  const beside = answer.clauses.filter(clause => !clause.determining)
  return html`${determining.length === 0 ? '' : html`<h2 class="govuk-heading-m">${answer.verdict === 'depends' ? 'The clauses' : 'Because'}</h2>${quotes(answer, determining)}`}
${beside.length === 0 ? '' : html`<h2 class="govuk-heading-m">Keep in mind too</h2>${quotes(answer, beside)}`}`
}

const quotes = ({ policy }: AnswerView, clauses: readonly ClauseView[]): SafeHtml[] =>
  clauses.map(clause =>
    clauseQuote({
      id: clause.id,
      words: clause.words,
      href: clause.href,
      place: `${clause.section.heading} · ${policyInWords(policy)}`,
      because: clause.because,
    }),
  )

function policyInWords({ version, from, title }: AnswerView['policy']): string {
  if (version === null || from === null) return title
  return `version ${version}, in force since ${dayInWords(Temporal.PlainDate.from(from))}`
}

function different({ nearest }: AnswerView): SafeHtml {
  if (!nearest) return html``
  const then = {
    allowed: 'you may',
    advised: 'we advise it',
    required: 'you must',
    silent: 'this policy would not stop you',
    forbidden: '',
    'advised-against': '',
  }
  return html`<h2 class="govuk-heading-m">It would be different if</h2>
<p class="govuk-body">${capitalised(nearest.phrase)}: then ${then[nearest.verdict]}.</p>`
}

function notSure({ ask, verdict }: AnswerView): string {
  if (verdict === 'silent') return `That the policy is silent does not mean that you may. Ask ${ask} first.`
  if (verdict === 'depends') return `Until you know, do not do it. Ask ${ask}.`
  return `Ask ${ask}.`
}

function furtherQuestion({ open }: AnswerView, situation: Situation): SafeHtml {
  const [question] = open
  if (!question) return html``
  return html`<p class="govuk-body sg-screen-only"><a class="govuk-link" href="${addressOf(situation, question.fact)}">Answer one more question</a> to see just what applies to you: ${question.question}</p>`
}

function forTheSchool(notes: AnswerView['notes']): SafeHtml {
  if (notes.length === 0) return html``
  return html`<details class="govuk-details sg-school-notes"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">For whoever looks after this policy</span></summary>
<div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">${notes.map(note => html`<li>${note.text}</li>`)}</ul></div></details>`
}
