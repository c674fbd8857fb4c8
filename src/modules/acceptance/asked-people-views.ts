/** Those whom a campaign asks, by name. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { AskedState, Group } from './campaign.ts'

/** Which of those who are asked a list is to show. */
export interface Wanted {
  readonly find: string
  readonly group: Group | null
  readonly state: AskedState | null
  readonly page: number
}

export interface AskedPerson {
  readonly id: string
  readonly name: string
  readonly group: Group
  readonly state: AskedState
  readonly askedAt: Temporal.Instant
  readonly decidedAt: Temporal.Instant | null
  readonly acceptanceId: string | null
  /** Why they declined, where they said so. */
  readonly reason: string | null
  readonly hasAddress: boolean
  /** When a later campaign asked them in its place. */
  readonly movedAt: Temporal.Instant | null
}

export const peopleOnPage = 50

const containing = (text: string): string => `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`

const asked = (tx: Tx, campaignId: string, { find, group, state }: Omit<Wanted, 'page'>) => {
  const all = tx
    .selectFrom('campaign_person')
    .innerJoin('person', 'person.id', 'campaign_person.person_id')
    .where('campaign_id', '=', campaignId)
  const named = find.trim() === '' ? all : all.where('person.name', 'ilike', containing(find))
  const grouped = group === null ? named : named.where('in_group', '=', group)
  return state === null ? grouped : grouped.where('state', '=', state).where('moved_at', 'is', null)
}

const personColumns = [
  'person.id',
  'person.name',
  'in_group',
  'state',
  'asked_at',
  'decided_at',
  'acceptance_id',
  'reason',
  'moved_at',
  sql<boolean>`person.email is not null`.as('has_address'),
] as const

/** Those who are asked, by name. */
export async function askedPeople(
  tx: Tx,
  campaignId: string,
  wanted: Wanted,
): Promise<{ readonly all: number; readonly rows: readonly AskedPerson[] }> {
  const { all } = await asked(tx, campaignId, wanted)
    .select(eb => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  const rows = await asked(tx, campaignId, wanted)
    .select(personColumns)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.id')
    .limit(peopleOnPage)
    .offset((wanted.page - 1) * peopleOnPage)
    .execute()
  return { all, rows: rows.map(personFrom) }
}

/** All who are asked, by name, for a file. */
export async function everybodyAsked(tx: Tx, campaignId: string): Promise<AskedPerson[]> {
  const rows = await asked(tx, campaignId, { find: '', group: null, state: null })
    .select(personColumns)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.id')
    .execute()
  return rows.map(personFrom)
}

interface PersonRow {
  readonly id: string
  readonly name: string
  readonly in_group: string
  readonly state: string
  readonly asked_at: Temporal.Instant
  readonly decided_at: Temporal.Instant | null
  readonly acceptance_id: string | null
  readonly reason: string | null
  readonly has_address: boolean
  readonly moved_at: Temporal.Instant | null
}

const personFrom = ({ id, name, reason, ...row }: PersonRow): AskedPerson => ({
  id,
  name,
  reason,
  // Checks of the table say that they are nothing else.
  group: row.in_group as Group,
  state: row.state as AskedState,
  askedAt: row.asked_at,
  decidedAt: row.decided_at,
  acceptanceId: row.acceptance_id,
  hasAddress: row.has_address,
  movedAt: row.moved_at,
})
