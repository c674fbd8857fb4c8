/** What somebody answers who was asked: that they accept, that they do not, or what they want to know first. */
import { dateAt } from '../../platform/clock.ts'
import { newId, type Tx } from '../../platform/db/index.ts'
import { record } from '../audit/index.ts'
import { notify, settle } from '../notifications/index.ts'
import { holdersOf } from '../people/index.ts'
import type { Method } from './acceptance.ts'
import { type KeptAcceptance, keepAcceptance } from './acceptance-store.ts'
import type { OwnAsking } from './own-asking.ts'

/** Who answers, and when. */
interface Answering {
  readonly asking: OwnAsking
  readonly at: Temporal.Instant
}

/** Whether this can still be answered: open, or declined and thought over. The row is held until the transaction ends. */
export async function lockAsking(tx: Tx, { campaignId, personId }: OwnAsking): Promise<boolean> {
  const row = await tx
    .selectFrom('campaign_person')
    .select('state')
    .where('campaign_id', '=', campaignId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row?.state === 'open' || row?.state === 'declined'
}

/**
 * What somebody is asked, where they can still answer it. Read again once it is held: the nightly work may have changed it, or a later
 * campaign asked in its place.
 */
export async function heldAsking(tx: Tx, find: (tx: Tx) => Promise<OwnAsking | undefined>): Promise<OwnAsking | undefined> {
  const before = await find(tx)
  if (!before || !(await lockAsking(tx, before))) return undefined
  const asking = await find(tx)
  return asking?.campaignId === before.campaignId ? asking : undefined
}

const rowOf = (tx: Tx, { campaignId, personId }: OwnAsking) =>
  tx.updateTable('campaign_person').where('campaign_id', '=', campaignId).where('person_id', '=', personId)

const told = ['policy-to-accept', 'policy-to-accept-by-link'] as const

interface Accepting extends Answering {
  readonly text: string
  readonly language: string
  readonly method: Method
  readonly shownAt: Temporal.Instant
}

/** They accept what they were asked. The last statement of the act. */
export async function acceptAsked(tx: Tx, { asking, text, language, method, shownAt, at }: Accepting): Promise<KeptAcceptance> {
  const { version, personId, roles, asked } = asking
  await settle(tx, { to: [personId], templates: told, at })
  return keepAcceptance(
    tx,
    { version, who: { person: personId }, roles, clauses: asked, shown: text, language, method, shownAt, acceptedAt: at },
    async id => {
      await rowOf(tx, asking).set({ state: 'accepted', decided_at: at, acceptance_id: id, reason: null }).execute()
    },
  )
}

const heads = ['headteacher', 'co-headteacher']

/** They do not accept: the heads hear of it, or the chair where a head is the one. The last statement of the act. */
export async function declineAsked(tx: Tx, { asking, reason, at }: Answering & { readonly reason: string }): Promise<void> {
  const { personId, campaignId } = asking
  await rowOf(tx, asking)
    .set({ state: 'declined', decided_at: at, reason: reason === '' ? null : reason })
    .execute()
  await settle(tx, { to: [personId], templates: told, at })
  const others = (await holdersOf(tx, heads, dateAt(at))).filter(id => id !== personId)
  const to = others.length > 0 ? others : await holdersOf(tx, ['chair'], dateAt(at))
  await notify(tx, { to, template: 'acceptance-declined', link: `/acceptance/${campaignId}?state=declined`, at })
  await record(tx, { did: 'campaign.declined', by: personId, to: { kind: 'campaign', id: campaignId }, about: personId, at })
}

/** They ask something first: the office hears of it, or the heads where nobody keeps the office. The last statement of the act. */
export async function askFirst(tx: Tx, { asking, question, at }: Answering & { readonly question: string }): Promise<void> {
  const { personId, campaignId } = asking
  const row = { id: newId(), campaign_id: campaignId, person_id: personId, question, asked_at: at }
  await tx.insertInto('campaign_question').values(row).execute()
  const office = await holdersOf(tx, ['office', 'business-manager'], dateAt(at))
  const to = office.length > 0 ? office : await holdersOf(tx, heads, dateAt(at))
  await notify(tx, { to, template: 'acceptance-question', link: '/acceptance/questions', at })
  await record(tx, {
    did: 'campaign.question-asked',
    by: personId,
    to: { kind: 'campaign', id: campaignId },
    about: personId,
    at,
  })
}
