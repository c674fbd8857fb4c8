/** An answer in words: what the page shows, the interface returns and the command line prints (docs/api.md). */

import { ACT, type Answer, NOT_SURE, type Situation } from '../../engine/index.ts'
import { capitalised } from '../../ui/words.ts'
import {
  addresseeInWords,
  allRolesOf,
  clauseAddress,
  deadlineInWords,
  type LoadedVersion,
  type NamedFact,
  type Note,
  type PolicyVocabulary,
  peopleInWords,
  phrasesOf,
  schoolVocabulary,
} from '../policy/index.ts'
import type { AnswerView, ClauseView, DutyView, Question } from './answer-shape.ts'
import { dayOf } from './asking.ts'
import { questionOf } from './questions.ts'
import { headline } from './sentences.ts'
import { whomToAsk } from './whom-to-ask.ts'

const SOMETHING = { name: 'do this', gerund: 'doing this' }

/** Answers a situation from a version, in words. `on`: the day of asking, for what is dated. */
export function viewAnswer(loaded: LoadedVersion, situation: Situation, on: Temporal.PlainDate): AnswerView {
  const answer = loaded.policy.answer(situation)
  const act = schoolVocabulary.acts.find(({ id }) => id === situation.act) ?? SOMETHING
  const clauses = clauseViews(loaded, answer, dayOf(situation))
  const question = (fact: string): Question => questionOf(schoolVocabulary, fact, on)
  const { version, content } = loaded
  return {
    verdict: answer.verdict,
    possible: [...answer.possible],
    headline: headline(answer.verdict, act),
    why: answer.verdict === 'depends' ? null : inPlainWords(loaded, clauses, situation),
    clauses,
    duties: answer.duties.map(duty => dutyView(schoolVocabulary, duty)),
    decisive: Object.fromEntries(answer.decisive.map(fact => [fact, String(situation[fact])])),
    nearest: answer.nearest && { ...answer.nearest, phrase: phrasesOf(schoolVocabulary, answer.nearest.set) },
    next: answer.next === null ? null : question(answer.next),
    open: answer.open.map(question),
    notes: notesOf(loaded, answer, situation),
    ask: whomToAsk(situation.role ?? []),
    policy: { title: content.title, version: version?.number ?? null, from: version?.from.toString() ?? null },
  }
}

/** What the first clause that determines it says in plain words: to a child in a child's. */
function inPlainWords({ clauses }: LoadedVersion, views: readonly ClauseView[], { role = [] }: Situation): string | null {
  const clause = clauses.get(views.find(view => view.determining)?.id ?? '')?.clause
  return (role.includes('pupil') ? clause?.children : undefined) ?? clause?.plain ?? null
}

/** Each clause once: by its strongest citation. */
function clauseViews({ clauses }: LoadedVersion, answer: Answer, on: Temporal.PlainDate | null): ClauseView[] {
  const views = new Map<string, ClauseView>()
  for (const citation of answer.citations) {
    const placed = clauses.get(citation.clause)
    if (!placed || views.has(citation.clause)) continue
    const { clause, section } = placed
    views.set(clause.id, {
      id: clause.id,
      heading: clause.heading,
      words: clause.legal,
      plain: clause.plain ?? null,
      section: { id: section.id, heading: section.heading },
      href: clauseAddress(clause.id, on),
      span: clause.span ?? null,
      strength: citation.strength,
      determining: citation.determining,
      certain: citation.certain,
      facts: citation.facts,
      because: becauseOf(schoolVocabulary, citation, clause.who),
    })
  }
  return [...views.values()].sort(
    (a, b) => Number(b.determining) - Number(a.determining) || Number(b.certain) - Number(a.certain),
  )
}

/** A clause may say what is allowed as well as what is not: then it does not "apply", it allows. */
function becauseOf(
  vocabulary: PolicyVocabulary,
  { certain, facts, strength }: Answer['citations'][number],
  who: readonly string[],
): string {
  const phrase = phrasesOf(vocabulary, facts)
  const says = strength === 'may' ? 'allows this' : 'applies'
  if (!certain) return `It ${says} if ${phrase}.`
  return phrase === ''
    ? `It ${strength === 'may' ? 'allows this for' : 'applies to'} ${peopleInWords(who)}.`
    : `It ${says} because ${phrase}.`
}

function dutyView(vocabulary: PolicyVocabulary, duty: Answer['duties'][number]): DutyView {
  const phrase = phrasesOf(vocabulary, duty.needs)
  return {
    do: duty.do,
    tell: (duty.tell ?? []).map(id => addresseeInWords(vocabulary, id)),
    by: duty.by === undefined ? null : deadlineInWords(vocabulary, duty.by),
    clauses: [...duty.clauses],
    strength: duty.strength,
    certain: duty.certain,
    needs: duty.needs,
    when: duty.certain ? null : phrase,
  }
}

function notesOf({ content }: LoadedVersion, answer: Answer, { role = [] }: Situation): AnswerView['notes'] {
  const ids = new Set(answer.citations.flatMap(citation => citation.notes))
  const held = allRolesOf(role)
  const concerns = ({ who }: Note) => who === undefined || who.some(id => held.has(id))
  return content.notes.filter(note => ids.has(note.id) && concerns(note)).map(({ id, to, text }) => ({ id, to, text }))
}

/** Each fact that was said, with its words, in the order given; what was "not sure" says so. */
export function saidFacts(vocabulary: PolicyVocabulary, situation: Situation): { fact: NamedFact; label: string }[] {
  return Object.entries(situation).flatMap(([name, value]) => {
    const fact = vocabulary.facts.find(({ id }) => id === name)
    if (!fact || name === ACT) return []
    const option = fact.options.find(other => other.value === value)
    return [{ fact, label: value === NOT_SURE ? 'Not sure' : (option?.label ?? capitalised(String(value))) }]
  })
}
