/** Visits as pages need them. */

import type { Tx } from '../../../platform/db/index.ts'
import { tokenHash } from '../../../platform/sessions/session-cookie.ts'
import { isKind, type Kind } from './door.ts'
import { soughtWords } from './sought-words.ts'

const columns = [
  'visit.id',
  'visit.kind',
  'visit.name',
  'visit.host',
  'visit.badge',
  'visit.came_at',
  'visit.left_at',
  'visit.left_how',
  'visit.acceptance_id',
] as const

interface Row {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly host: string | null
  readonly badge: number
  readonly came_at: Temporal.Instant
  readonly left_at: Temporal.Instant | null
  readonly left_how: string | null
  readonly acceptance_id: string
}

/** A visit, as lists show it. */
export interface Visit {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly host: string | null
  readonly badge: number
  readonly cameAt: Temporal.Instant
  readonly leftAt: Temporal.Instant | null
  readonly leftHow: string | null
  /** What they agreed to. */
  readonly acceptanceId: string
}

const visitFrom = ({ kind, came_at: cameAt, left_at: leftAt, left_how: leftHow, ...row }: Row): Visit => {
  if (!isKind(kind)) throw new TypeError('A visit of no kind')
  const { id, name, host, badge, acceptance_id: acceptanceId } = row
  return { id, kind, name, host, badge, cameAt, leftAt, leftHow, acceptanceId }
}

/** Everybody who came and has not left, by name. A school has few visitors at a time: the list is whole. */
export async function onSite(tx: Tx): Promise<Visit[]> {
  const rows = await tx.selectFrom('visit').select(columns).where('left_at', 'is', null).orderBy('name').orderBy('id').execute()
  return rows.map(visitFrom)
}

/** Whether the school has that visit. */
export async function hasVisit(tx: Tx, visitId: string): Promise<boolean> {
  return (await tx.selectFrom('visit').select('id').where('id', '=', visitId).executeTakeFirst()) !== undefined
}

/** The visit of a phone, with what was accepted then; undefined where there is none. */
export async function visitOfPhone(tx: Tx, token: string) {
  const row = await tx
    .selectFrom('visit')
    .innerJoin('acceptance', join =>
      join.onRef('acceptance.school_id', '=', 'visit.school_id').onRef('acceptance.id', '=', 'visit.acceptance_id'),
    )
    .select([...columns, 'acceptance.version_id', 'acceptance.accepted_at', 'acceptance.shown', 'acceptance.language'])
    .where('visit.token_hash', '=', tokenHash(token))
    .executeTakeFirst()
  if (!row) return undefined
  const { version_id: versionId, accepted_at: acceptedAt, shown, language, ...visit } = row
  return { ...visitFrom(visit), versionId, acceptedAt, shown, language }
}

/** The badge of somebody is no secret: one letter of a longer name would soon be found by trying. */
const fewestLetters = 2

/** Whether what was typed is how a name begins: two letters of it at least, or all of it where it has no more. */
export function beginsSo(name: string, typed: string): boolean {
  const [whole, beginning] = [lettersOf(name), lettersOf(typed)]
  const isEnough = [...beginning].length >= fewestLetters || beginning === whole
  return beginning !== '' && isEnough && whole.startsWith(beginning)
}

/** Who is on site under a badge of that number and a name that begins so. The newest, where days met. */
export async function visitByBadge(tx: Tx, badge: number, beginning: string): Promise<string | undefined> {
  const rows = await tx
    .selectFrom('visit')
    .select(['id', 'name'])
    .where('badge', '=', badge)
    .where('left_at', 'is', null)
    .orderBy('came_at', 'desc')
    .execute()
  return rows.find(({ name }) => beginsSo(name, beginning))?.id
}

/** Letters without case or accents: "Łucja O’Neil" begins with "luc". Of a text without any: its signs. */
export function lettersOf(text: string): string {
  const signs = text.normalize('NFKD').toLowerCase().replaceAll('ł', 'l').replaceAll(/\s/g, '')
  const letters = signs.replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? signs : letters
}

const visitsOnPage = 25

/** What is searched for in the log. */
export interface WantedVisits {
  readonly find: string
  /** The only day; null for all. */
  readonly day: Temporal.PlainDate | null
  /** From 1. */
  readonly page: number
}

/**
 * A page of the log, the last who came first, and whether there are older ones. They are not counted: that would read them all.
 * Each word must be somewhere in the name or the host. No index serves that under row security, so that it reads what the school
 * keeps, which six years bound: the column is made for being read fast (bench/visits.ts).
 */
export async function visitLog(
  tx: Tx,
  { find, day, page }: WantedVisits,
): Promise<{ readonly rows: readonly Visit[]; readonly hasOlder: boolean }> {
  let found = tx.selectFrom('visit')
  if (day !== null) found = found.where('came_on', '=', day)
  for (const word of soughtWords(find)) found = found.where('sought', 'like', `%${word}%`)
  const rows = await found
    .select(columns)
    .orderBy('came_at', 'desc')
    .orderBy('id')
    .limit(visitsOnPage + 1)
    .offset((page - 1) * visitsOnPage)
    .execute()
  return { rows: rows.slice(0, visitsOnPage).map(visitFrom), hasOlder: rows.length > visitsOnPage }
}
