/** The answer: the verdict in words, what to do now, because of which clause, and what would change it. Prints on one page. */

import type { Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { clauseQuote, dutyList, printButton } from '../../../ui/answer-parts.ts'
import { insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictBand, verdictMark } from '../../../ui/verdicts.ts'
import { capitalised, uncapitalised } from '../../../ui/words.ts'
import { addressed, keepAddress, schoolVocabulary } from '../../policy/index.ts'
import type { AnswerView, ClauseView, DutyView } from '../answer-shape.ts'
import { addressOf, today } from '../asking.ts'
import { type AnswerWords, whomMessage } from './answer-messages/answer.words.ts'
import type { AskWords } from './ask.words.ts'
import { alreadyKnown, partlyEnglish, wayBack } from './step-form.ts'

interface View {
  readonly words: AskWords
  readonly says: AnswerWords
  readonly answer: AnswerView
  readonly situation: Situation
  /** Whether remarks to the school about its own policy are shown: to those who work on it. */
  readonly showsSchoolNotes: boolean
  /** Whether the viewer keeps the school's own cases. */
  readonly mayKeep: boolean
}

export function answerPage({ words, says, answer, situation, showsSchoolNotes, mayKeep }: View): PageContent {
  const { t } = says
  const toAsker = answer.notes.filter(note => note.to === 'asker')
  const toSchool = showsSchoolNotes ? answer.notes.filter(note => note.to === 'school') : []
  const heading = headlineOf(answer, situation, says)
  return {
    title: answer.headline,
    words: [words, says],
    beforeContent: wayBack(situation, words),
    main: html`${verdictBand({
      verdict: answer.verdict,
      heading,
      why: answer.why === null ? undefined : says.english(answer.why),
      word: t(`answer.word-${answer.verdict}`),
    })}
${dependsOn(answer, says)}
${doNow(answer, says)}
${toAsker.map(note => insetText({ html: says.english(note.text) }))}
${because(answer, says)}
${different(answer, says)}
<h2 class="govuk-heading-m">${t('answer.not-sure')}</h2>
<p class="govuk-body">${notSure(answer, says)}</p>
${alreadyKnown(situation, words)}
${furtherQuestion(answer, situation, says)}
${forTheSchool(toSchool, says)}
${mayKeep ? html`<p class="govuk-body sg-after"><a class="govuk-link" href="${keepAddress(today(situation))}">Keep this as a case of the school</a></p>` : ''}
${partlyEnglish(words)}
<p class="govuk-body sg-after"><a class="govuk-link" href="/ask">${t('answer.something-else')}</a></p>
${printButton(t('answer.print'))}`,
  }
}

/** The verdict as a sentence. In English the answer has it; elsewhere it leads to what the act is called in English. */
function headlineOf({ headline, verdict }: AnswerView, { act }: Situation, { language, rich, english }: AnswerWords) {
  if (language === 'en') return headline
  const name = schoolVocabulary.acts.find(({ id }) => id === act)?.name ?? 'do this'
  return rich(`answer.says-${verdict}`, { act: english(addressed(name)) })
}

/** While it depends on what the person is not sure of: each case with what it would mean. */
function dependsOn({ verdict, clauses }: AnswerView, { t, rich, english }: AnswerWords): SafeHtml {
  if (verdict !== 'depends') return html``
  const cases = clauses.filter(clause => clause.determining && !clause.certain)
  return html`<h2 class="govuk-heading-m">${t('answer.depends-on')}</h2>
<ul class="govuk-list govuk-list--spaced">${cases.map(clause => {
    const of = verdictOfStrength(clause)
    const facts = english(clause.because.replace(/^It (?:applies|allows this) if /, ''))
    return html`<li>${verdictMark(of, { word: t(`answer.word-${of}`) })} ${rich('answer.if', { facts })} <span class="sg-quiet">${t('answer.in-clause', { clause: clause.id })}</span></li>`
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

function doNow({ duties }: AnswerView, says: AnswerWords): SafeHtml {
  if (duties.length === 0) return html``
  const lines = [...duties].sort((a, b) => Number(b.certain) - Number(a.certain)).map(duty => dutyLine(duty, says))
  const heading = duties.some(duty => duty.certain) ? 'answer.do-now' : 'answer.may-have-to'
  return html`<h2 class="govuk-heading-m">${says.t(heading)}</h2>${dutyList(lines)}`
}

function dutyLine(duty: DutyView, { t, rich, english }: AnswerWords) {
  const clauses = t('answer.by-clauses', { clauses: duty.clauses.join(', ') })
  return {
    what: english(duty.when ? `If ${duty.when}: ${uncapitalised(duty.do)}` : duty.do),
    // "Tell the headteacher that …" names them already.
    who:
      duty.tell.length > 0 && !duty.do.startsWith('Tell ')
        ? rich('answer.tell', { whom: english(duty.tell.join(' and ')) })
        : undefined,
    by: duty.by ? html`${english(duty.by)} · ${clauses}` : clauses,
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
    because: says.english(clause.because),
  })

function policyInWords({ version, from, title }: AnswerView['policy'], { t, english }: AnswerWords): string | SafeHtml {
  if (version === null || from === null) return english(title)
  return t('answer.version', { number: version, day: Temporal.PlainDate.from(from) })
}

function different({ nearest }: AnswerView, { t, rich, english }: AnswerWords): SafeHtml {
  if (!nearest || nearest.verdict === 'forbidden' || nearest.verdict === 'advised-against') return html``
  const facts = english(capitalised(nearest.phrase))
  return html`<h2 class="govuk-heading-m">${t('answer.different')}</h2>
<p class="govuk-body">${rich(`answer.then-${nearest.verdict}`, { facts })}</p>`
}

function notSure({ ask, verdict }: AnswerView, { t, rich, english }: AnswerWords): SafeHtml {
  const message = whomMessage(ask)
  const whom = message ? t(message) : english(ask)
  if (verdict === 'silent' || verdict === 'depends') return rich(`answer.ask-${verdict}`, { whom })
  return rich('answer.ask', { whom })
}

function furtherQuestion({ open }: AnswerView, situation: Situation, { t, rich, english }: AnswerWords): SafeHtml {
  const [question] = open
  if (!question) return html``
  const more = html`<a class="govuk-link" href="${addressOf(situation, question.fact)}">${t('answer.one-more-link')}</a>`
  return html`<p class="govuk-body sg-screen-only">${rich('answer.one-more', { more, question: english(question.question) })}</p>`
}

function forTheSchool(notes: AnswerView['notes'], { t, inEnglish }: AnswerWords): SafeHtml {
  if (notes.length === 0) return html``
  return html`<details class="govuk-details sg-school-notes"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${t('answer.for-school')}</span></summary>
<div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet"${inEnglish}>${notes.map(note => html`<li>${note.text}</li>`)}</ul></div></details>`
}
