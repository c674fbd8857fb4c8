/** What a draft changes, as sentences that a governor can vote on. */

import { type Situation, VERDICTS, type Verdict } from '../../../../engine/index.ts'
import { capitalised, listed } from '../../../../ui/words.ts'
import { peopleInWords } from '../../audience.ts'
import { dutyInWords } from '../../rule-words/rule-in-words.ts'
import { situationInWords } from '../../rule-words/situation-words.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import type { ChangedDuty, ChangedVerdict, RuleFindings } from './rule-findings.ts'

const verdictInWords: Readonly<Record<Verdict, string>> = {
  forbidden: 'forbidden',
  required: 'required',
  'advised-against': 'advised against',
  advised: 'advised',
  allowed: 'allowed',
  silent: 'left open',
}

const cited = (clauses: readonly string[]): string => (clauses.length === 0 ? '' : ` (${clauses.join(', ')})`)

/** "A member of staff would accept a friend or follow request; the other person is a former pupil" */
export const exampleInWords = (example: Situation): string => capitalised(situationInWords(example))

/** "Was advised against, is now forbidden (A5)" */
export const verdictChangeInWords = ({ from, to, clauses }: ChangedVerdict): string =>
  `was ${verdictInWords[from]}, is now ${verdictInWords[to]}${cited(clauses)}`

/** "There is a new duty (A6): tell the headteacher …" */
export const dutyChangeInWords = ({ duty, now, clauses }: ChangedDuty): string =>
  `${now === 'owed' ? 'has a new duty' : 'has one duty less'}${cited(clauses)}: ${dutyInWords(duty)}`

/** "staff and governors": empty where the change asks for no role. Who is among others that are named is not named as well. */
export function rolesInWords(roles: readonly string[]): string {
  const wider = (id: string) => schoolVocabulary.roles.find(role => role.id === id)?.includes ?? []
  const named = schoolVocabulary.roles.map(({ id }) => id).filter(id => roles.includes(id))
  return peopleInWords(named.filter(id => !wider(id).some(other => roles.includes(other))))
}

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict)
const binds = (verdict: Verdict): boolean => verdict === 'forbidden' || verdict === 'required'

/** First what becomes binding, then what ceases to be, then advice; the wider set first. */
function weight({ from, to, situations }: ChangedVerdict): readonly [number, number, number] {
  return [binds(to) ? 2 : binds(from) ? 1 : 0, Math.max(rank(to), rank(from)), situations]
}

function compareWeights(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index])
  return place < 0 ? 0 : (other[place] ?? 0) - (one[place] ?? 0)
}

/** All that changes about one act. */
export interface ActChanges {
  readonly act: string
  readonly verdicts: readonly ChangedVerdict[]
  readonly duties: readonly ChangedDuty[]
}

/** By act, the act with the weightiest change first; acts of which duties alone change come last. */
export function changesByAct({ verdicts, duties }: RuleFindings): readonly ActChanges[] {
  const sorted = verdicts.toSorted((one, other) => compareWeights(weight(one), weight(other)))
  const acts = [...new Set([...sorted, ...duties].map(({ act }) => act))]
  return acts.map(act => ({
    act,
    verdicts: sorted.filter(change => change.act === act),
    duties: duties.filter(change => change.act === act),
  }))
}

/** "3 answers become stricter, 1 becomes milder and 2 duties change." Empty where nothing does. */
export function changeCounts({ verdicts, duties }: RuleFindings): string {
  const stricter = verdicts.filter(({ from, to }) => rank(to) > rank(from)).length
  const milder = verdicts.length - stricter
  const figures = [
    stricter === 0 ? '' : `${stricter} ${stricter === 1 ? 'answer becomes' : 'answers become'} stricter`,
    milder === 0 ? '' : `${milder} ${milder === 1 ? 'answer becomes' : 'answers become'} milder`,
    duties.length === 0 ? '' : `${duties.length} ${duties.length === 1 ? 'duty changes' : 'duties change'}`,
  ].filter(figure => figure !== '')
  return figures.length === 0 ? '' : `${capitalised(listed(figures))}.`
}
