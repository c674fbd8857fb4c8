/** Decisions, signatures and fingerprints in words, alike on every page. */
import { dateAt } from '../../../platform/clock.ts'
import { capitalised, counted, dayInWords } from '../../../ui/words.ts'
import type { Body, Decision, Outcome, Signature, VersionSummary } from './version-views.ts'

export const bodyNames: Readonly<Record<Body, string>> = {
  'governing-body': 'full governing body',
  'trust-board': 'trust board',
  committee: 'committee to which the board delegated it',
}

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  ratified: 'Ratified',
  'not-ratified': 'Not ratified',
  deferred: 'Put off to another meeting',
}

export const titleNames: Readonly<Record<Signature['title'], string>> = {
  headteacher: 'headteacher',
  'co-headteacher': 'co-headteacher',
}

export const signedOn = ({ at }: Signature): string => dayInWords(dateAt(at))

/** "Ratified by the full governing body on 29 January 2025, minute 7.2: 9 for, 1 against, 2 abstentions" */
export function decisionInWords({ body, outcome, metOn, minute, votesFor, votesAgainst, abstained }: Decision): string {
  const votes = `${votesFor} for, ${votesAgainst} against, ${counted(abstained, 'abstention', 'abstentions')}`
  return `${capitalised(outcomeNames[outcome])} by the ${bodyNames[body]} on ${dayInWords(metOn)}, minute ${minute}: ${votes}`
}

/** 64 hex digits in groups of eight, as people compare them. */
export const fingerprintInWords = (fingerprint: string): string => fingerprint.match(/.{1,8}/g)?.join(' ') ?? ''

/** "from 24 March 2022 to 28 January 2025", "since 29 January 2025", of a published version. */
export function daysInWords({ from, until }: Pick<VersionSummary, 'from' | 'until'>): string {
  if (!from) return ''
  if (!until) return `since ${dayInWords(from)}`
  const isReplaced = Temporal.PlainDate.compare(until, from) < 0
  return isReplaced ? `on no day: replaced on ${dayInWords(from)}, its first` : `from ${dayInWords(from)} to ${dayInWords(until)}`
}
