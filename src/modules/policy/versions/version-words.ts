/** Decisions, signatures, days and fingerprints in words, alike on every page. */
import { dateAt } from '../../../platform/clock.ts'
import { dayIn } from '../../../ui/messages/value-in.ts'
import { type VersionWords, versionWordsIn } from './version-messages/version.words.ts'
import type { Body, Decision, Outcome, Signature, VersionSummary } from './version-views.ts'

const english = versionWordsIn('en')

export const bodyNames: Readonly<Record<Body, string>> = {
  'governing-body': english.t('versions.body-governing-body'),
  'trust-board': english.t('versions.body-trust-board'),
  committee: english.t('versions.body-committee'),
}

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  ratified: english.t('versions.outcome-ratified'),
  'not-ratified': english.t('versions.outcome-not-ratified'),
  deferred: english.t('versions.outcome-deferred'),
}

export const signedOn = ({ at }: Signature, { language }: VersionWords): string => dayIn(language, dateAt(at))

/** "Ratified by the full governing body on 29 January 2025, minute 7.2: 9 for, 1 against, 2 abstentions." */
export function decisionInWords(decision: Decision, { t }: VersionWords): string {
  const { body, outcome, metOn: day, minute, votesFor, votesAgainst, abstained } = decision
  const said = { outcome: t(`versions.outcome-${outcome}`), body: t(`versions.body-${body}`) }
  return t('versions.decision', { ...said, day, minute, votesFor, votesAgainst, abstained })
}

/** 64 hex digits in groups of eight, as people compare them. */
export const fingerprintInWords = (fingerprint: string): string => fingerprint.match(/.{1,8}/g)?.join(' ') ?? ''

/** "from 24 March 2022 to 28 January 2025", "since 29 January 2025", of a published version. */
export function daysInWords({ from, until }: Pick<VersionSummary, 'from' | 'until'>, { t }: VersionWords): string {
  if (!from) return ''
  if (!until) return t('versions.since', { from })
  const isReplaced = Temporal.PlainDate.compare(until, from) < 0
  return isReplaced ? t('versions.no-day', { from }) : t('versions.from-to', { from, until })
}
