/** The answer: the verdict in words, what to do now, because of which clause, and what would change it. Prints on one page. */

import type { Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { clauseQuote, dutyList, printButton } from '../../../ui/answer-parts.ts'
import { insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictBand, verdictMark } from '../../../ui/verdicts.ts'
import { capitalised, uncapitalised } from '../../../ui/words.ts'
import { keepAddress } from '../../policy/index.ts'
import type { AnswerView, ClauseView, DutyView } from '../answer-shape.ts'
import { addressOf, today } from '../asking.ts'
import type { Said } from '../sentences.ts'
import type { AnswerWords } from './answer-messages/answer.words.ts'
import type { AskWords } from './ask.words.ts'
import { alreadyKnown, partlyEnglish, wayBack } from './step-form.ts'

interface View {
  readonly words: AskWords
  readonly said: Said
  readonly answer: AnswerView
  readonly situation: Situation
  /** Whether remarks to the school about its own policy are shown: to those who work on it. */
  readonly showsSchoolNotes: boolean
  /** Whether the viewer keeps the school's own cases. */
  readonly mayKeep: boolean
}

export function answerPage({ words, said, answer, situation, showsSchoolNotes, mayKeep }: View): PageContent {
  const { says, names } = said
  const { t } = says
  const toAsker = answer.notes.filter(note => note.to === 'asker')
  const toSchool = showsSchoolNotes ? answer.notes.filter(note => note.to === 'school') : []
  return {
    title: answer.headline,
    words: [words, says, ...names.words],
    beforeContent: wayBack(situation, words),
    main: html`${verdictBand({
      verdict: answer.verdict,
      heading: answer.headline,
      why: answer.why === null ? undefined : says.english(answer.why),
      word: t(`answer.word-${answer.verdict}`),
    })}
${dependsOn(answer, said)}
${doNow(answer, said)}
${toAsker.map(({ text }) => insetText({ html: inWords(text, said) }))}
${because(answer, says)}
${different(answer, says)}
<h2 class="govuk-heading-m">${t('answer.not-sure')}</h2>
<p class="govuk-body">${notSure(answer, says)}</p>
${alreadyKnown(situation, words, names)}
${furtherQuestion(answer, situation, says)}
${forTheSchool(toSchool, says)}
${mayKeep ? html`<p class="govuk-body sg-after"><a class="govuk-link" href="${keepAddress(today(situation))}">${says.english('Keep this as a case of the school')}</a></p>` : ''}
${partlyEnglish(words)}
<p class="govuk-body sg-after"><a class="govuk-link" href="/ask">${t('answer.something-else')}</a></p>
${printButton(t('answer.print'))}`,
  }
}

/** While it depends on what the person is not sure of: each case with what it would mean. */
function dependsOn({ verdict, clauses }: AnswerView, { says: { t }, names }: Said): SafeHtml {
  if (verdict !== 'depends') return html``
  const cases = clauses.filter(clause => clause.determining && !clause.certain)
  return html`<h2 class="govuk-heading-m">${t('answer.depends-on')}</h2>
<ul class="govuk-list govuk-list--spaced">${cases.map(clause => {
    const of = verdictOfStrength(clause)
    return html`<li>${verdictMark(of, { word: t(`answer.word-${of}`) })} ${t('answer.if', { facts: names.phrases(clause.facts) })} <span class="sg-quiet">${t('answer.in-clause', { clause: clause.id })}</span></li>`
  })}</ul>`
}

const VERDICT_OF = {
  must_not: 'forbidden',
  must: 'required',
  should_not: 'advised-against',
  should: 'advised',
  may: 'allowed',
} as const
const verdictOfStrength = ({ strength }: ClauseView) => VERDICT_OF[strength]

function doNow({ duties }: AnswerView, said: Said): SafeHtml {
  if (duties.length === 0) return html``
  const lines = [...duties].sort((a, b) => Number(b.certain) - Number(a.certain)).map(duty => dutyLine(duty, said))
  const heading = duties.some(duty => duty.certain) ? 'answer.do-now' : 'answer.may-have-to'
  return html`<h2 class="govuk-heading-m">${said.says.t(heading)}</h2>${dutyList(lines)}`
}

/** A duty or a remark: what the model policy has is in the page's language, a school's own is in English. */
function inWords(text: string, { says, names }: Said, as: (text: string) => string = same => same): SafeHtml {
  const usual = names.usual(text)
  return usual === null ? says.english(as(text)) : html`${as(usual)}`
}

function dutyLine(duty: DutyView, said: Said) {
  const { says, names } = said
  const { t, rich } = says
  const clauses = t('answer.by-clauses', { clauses: duty.clauses.join(', ') })
  return {
    what: duty.when
      ? rich('answer.duty-if', { facts: duty.when, do: inWords(duty.do, said, uncapitalised) })
      : inWords(duty.do, said),
    // "Tell the headteacher that …" names them already.
    who: duty.tell.length > 0 && !duty.do.startsWith('Tell ') ? t('answer.tell', { whom: names.listed(duty.tell) }) : undefined,
    by: duty.by ? `${duty.by} · ${clauses}` : clauses,
  }
}

function because(answer: AnswerView, says: AnswerWords): SafeHtml {
  const determining = answer.clauses.filter(clause => clause.determining)
  const beside = answer.clauses.filter(clause => !clause.determining)
  const part = (heading: 'answer.clauses' | 'answer.because' | 'answer.beside', clauses: readonly ClauseView[]) =>
    clauses.length === 0
      ? ''
      : html`<h2 class="govuk-heading-m">${says.t(heading)}</h2>${clauses.map(clause => quote(answer, clause, says))}`
  return html`${part(answer.verdict === 'depends' ? 'answer.clauses' : 'answer.because', determining)}
${part('answer.beside', beside)}`
}

const quote = ({ policy }: AnswerView, clause: ClauseView, says: AnswerWords): SafeHtml =>
  clauseQuote({
    id: clause.id,
    name: says.t('answer.clause', { clause: clause.id }),
    words: clause.words,
    inEnglish: says.inEnglish,
    href: clause.href,
    place: html`${says.english(clause.section.heading)} · ${policyInWords(policy, says)}`,
    because: clause.because,
  })

function policyInWords({ version, from, title }: AnswerView['policy'], { t, english }: AnswerWords): string | SafeHtml {
  if (version === null || from === null) return english(title)
  return t('answer.version', { number: version, day: Temporal.PlainDate.from(from) })
}

function different({ nearest }: AnswerView, { t }: AnswerWords): SafeHtml {
  if (!nearest || nearest.verdict === 'forbidden' || nearest.verdict === 'advised-against') return html``
  const facts = capitalised(nearest.phrase)
  return html`<h2 class="govuk-heading-m">${t('answer.different')}</h2>
<p class="govuk-body">${t(`answer.then-${nearest.verdict}`, { facts })}</p>`
}

const notSure = ({ ask, verdict }: AnswerView, { t }: AnswerWords): string =>
  t(verdict === 'silent' || verdict === 'depends' ? `answer.ask-${verdict}` : 'answer.ask', { whom: ask })

function furtherQuestion({ open }: AnswerView, situation: Situation, { t, rich }: AnswerWords): SafeHtml {
  const [question] = open
  if (!question) return html``
  const more = html`<a class="govuk-link" href="${addressOf(situation, question.fact)}">${t('answer.one-more-link')}</a>`
  return html`<p class="govuk-body sg-screen-only">${rich('answer.one-more', { more, question: question.question })}</p>`
}

function forTheSchool(notes: AnswerView['notes'], { t, inEnglish }: AnswerWords): SafeHtml {
  if (notes.length === 0) return html``
  return html`<details class="govuk-details sg-school-notes"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${t('answer.for-school')}</span></summary>
<div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet"${inEnglish}>${notes.map(note => html`<li>${note.text}</li>`)}</ul></div></details>`
}
