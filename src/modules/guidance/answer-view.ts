/** An answer in words: what the page shows, the interface returns and the command line prints (docs/api.md). */

import type { Answer, Situation } from '../../engine/index.ts'
import { allRolesOf, clauseAddress, type LoadedVersion, type Note, schoolVocabulary } from '../policy/index.ts'
import type { AnswerView, ClauseView, DutyView, Question } from './answer-shape.ts'
import { dayOf } from './asking.ts'
import { questionOf } from './questions.ts'
import { becauseOf, headline, type Said, saidIn, whomInWords } from './sentences.ts'

/**
 * Answers a situation from a version, in words: in English, or as a page says them. What the policy itself says (its clauses, what
 * duties ask, remarks) stays as it stands there.
 *
 * @param on the day of asking, for what is dated
 */
export function viewAnswer(
  loaded: LoadedVersion,
  situation: Situation,
  on: Temporal.PlainDate,
  said: Said = saidIn('en'),
): AnswerView {
  const { names } = said
  const answer = loaded.policy.answer(situation)
  const clauses = clauseViews(loaded, answer, dayOf(situation), said)
  const question = (fact: string): Question => questionOf(schoolVocabulary, fact, on, names)
  const { version, content } = loaded
  return {
    verdict: answer.verdict,
    possible: [...answer.possible],
    headline: headline(answer.verdict, situation.act, said),
    why: answer.verdict === 'depends' ? null : inPlainWords(loaded, clauses, situation),
    clauses,
    duties: answer.duties.map(duty => dutyView(duty, said)),
    decisive: Object.fromEntries(answer.decisive.map(fact => [fact, String(situation[fact])])),
    nearest: answer.nearest && { ...answer.nearest, phrase: names.phrases(answer.nearest.set) },
    next: answer.next === null ? null : question(answer.next),
    open: answer.open.map(question),
    notes: notesOf(loaded, answer, situation),
    ask: whomInWords(situation.role ?? [], said),
    policy: { title: content.title, version: version?.number ?? null, from: version?.from.toString() ?? null },
  }
}

/** What the first clause that determines it says in plain words: to a child in a child's. */
function inPlainWords({ clauses }: LoadedVersion, views: readonly ClauseView[], { role = [] }: Situation): string | null {
  const clause = clauses.get(views.find(view => view.determining)?.id ?? '')?.clause
  return (role.includes('pupil') ? clause?.children : undefined) ?? clause?.plain ?? null
}

/** Each clause once: by its strongest citation. */
function clauseViews({ clauses }: LoadedVersion, answer: Answer, on: Temporal.PlainDate | null, said: Said): ClauseView[] {
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
      because: becauseOf(citation, clause.who, said),
    })
  }
  return [...views.values()].sort(
    (a, b) => Number(b.determining) - Number(a.determining) || Number(b.certain) - Number(a.certain),
  )
}

function dutyView(duty: Answer['duties'][number], { names }: Said): DutyView {
  return {
    do: duty.do,
    tell: (duty.tell ?? []).map(id => names.addressee(id)),
    by: duty.by === undefined ? null : names.deadline(duty.by),
    clauses: [...duty.clauses],
    strength: duty.strength,
    certain: duty.certain,
    needs: duty.needs,
    when: duty.certain ? null : names.phrases(duty.needs),
  }
}

function notesOf({ content }: LoadedVersion, answer: Answer, { role = [] }: Situation): AnswerView['notes'] {
  const ids = new Set(answer.citations.flatMap(citation => citation.notes))
  const held = allRolesOf(role)
  const concerns = ({ who }: Note) => who === undefined || who.some(id => held.has(id))
  return content.notes.filter(note => ids.has(note.id) && concerns(note)).map(({ id, to, text }) => ({ id, to, text }))
}
