/** For sweeps and cameras: a campaign with somebody who accepted, somebody who declined, and a question; and addresses that hold none. */
import { keepAcceptance } from '../../src/modules/acceptance/acceptance-store.ts'
import { acceptAsked, askFirst, declineAsked } from '../../src/modules/acceptance/answer-store.ts'
import { startCampaign } from '../../src/modules/acceptance/campaign-store.ts'
import { issueLinks } from '../../src/modules/acceptance/link-store.ts'
import { ownAsking } from '../../src/modules/acceptance/own-asking.ts'
import { modelPolicy, putInForce, versionOn } from '../../src/modules/policy/index.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, type Tx } from '../../src/platform/db/index.ts'
import type { Browser } from './browser.ts'
import type { Site } from './site.ts'

const none = '0197a000-0000-7000-8000-000000000000'

/** For each address with a parameter, one that holds nothing. */
export const nothingAccepted: Readonly<Record<string, string>> = {
  '/accept/:token': '/accept/x',
  '/accept/:token/copy': '/accept/x/copy',
  '/accept/:token/decline': '/accept/x/decline',
  '/accept/:token/question': '/accept/x/question',
  '/acceptance/:campaignId': `/acceptance/${none}`,
  '/acceptance/:campaignId/export': `/acceptance/${none}/export`,
  '/acceptance/:campaignId/slips': `/acceptance/${none}/slips`,
  '/acceptance/questions/:questionId': `/acceptance/questions/${none}`,
  '/acceptance/records/:acceptanceId': `/acceptance/records/${none}`,
  '/acceptance/records/:acceptanceId/export': `/acceptance/records/${none}/export`,
}

/** The id of a campaign that runs in the school of the transaction. */
async function campaign(tx: Tx, at: Temporal.Instant): Promise<string> {
  const running = await tx.selectFrom('campaign').select('id').where('ended_at', 'is', null).executeTakeFirst()
  if (running) return running.id
  const version = (await versionOn(tx, dateAt(at))) ?? (await putInForce(tx, { content: modelPolicy, from: dateAt(at) }, at))
  const { id: by } = await tx.selectFrom('person').select('id').orderBy('id').executeTakeFirstOrThrow()
  const started = await startCampaign(tx, { versionId: version.id, by, at })
  if (started.problem) throw new Error(started.problem)
  return started.id
}

/** Somebody of a group who was asked and has not answered. */
async function somebodyAsked(tx: Tx, group: string, at: Temporal.Instant) {
  const campaignId = await campaign(tx, at)
  const { person_id } = await tx
    .selectFrom('campaign_person')
    .innerJoin('person', 'person.id', 'campaign_person.person_id')
    .select('campaign_person.person_id')
    .where('campaign_person.campaign_id', '=', campaignId)
    .where('campaign_person.in_group', '=', group)
    .where('campaign_person.state', '=', 'open')
    // Those whom anyone may be answer for themselves, in the tests of journeys.
    .where('person.persona', '=', false)
    .orderBy('campaign_person.person_id', 'desc')
    .executeTakeFirstOrThrow()
  const asking = await ownAsking(tx, person_id, campaignId)
  if (!asking) throw new Error('Nobody was asked')
  return asking
}

/** Makes one of each in a school, with nothing but a transaction. */
export const acceptanceThings = {
  campaign,
  acceptance: async (tx: Tx, at: Temporal.Instant): Promise<string> => {
    const asking = await somebodyAsked(tx, 'staff', at)
    return (await acceptAsked(tx, { asking, text: 'The words\n\nof it', language: 'en', method: 'signed-in', shownAt: at, at }))
      .id
  },
  visitorsAcceptance: async (tx: Tx, at: Temporal.Instant): Promise<string> => {
    const { version } = await somebodyAsked(tx, 'staff', at)
    const given = { version, who: { visitor: 'Pat Plumber' }, roles: ['visitor'], clauses: ['C4'], shown: 'The words of it' }
    return (await keepAcceptance(tx, { ...given, language: 'en', method: 'door', shownAt: at, acceptedAt: at })).id
  },
  refusal: async (tx: Tx, at: Temporal.Instant): Promise<void> =>
    declineAsked(tx, { asking: await somebodyAsked(tx, 'staff', at), reason: 'I want to speak with you first', at }),
  question: async (tx: Tx, at: Temporal.Instant): Promise<string> => {
    const asking = await somebodyAsked(tx, 'parents', at)
    await askFirst(tx, { asking, question: 'Does this hold for the group of my class?', at })
    const row = await tx.selectFrom('campaign_question').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
    return row.id
  },
  /** The path of a parent's own link. */
  link: async (tx: Tx, at: Temporal.Instant): Promise<string> => {
    const { personId, campaignId } = await somebodyAsked(tx, 'parents', at)
    return (await issueLinks(tx, { campaignId, personIds: [personId], at })).get(personId) ?? ''
  },
} as const

/** For each route to a thing, how its owner makes one. */
export function thingsOfAcceptance({
  database: { db },
  now,
}: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> {
  const one =
    (make: (tx: Tx, at: Temporal.Instant) => Promise<string>, addressOf: (id: string) => string) => async (owner: Browser) =>
      addressOf(await inSchool(db, String(owner.cookies.get('sid')).slice(0, 36), tx => make(tx, now())))
  const { acceptance, visitorsAcceptance, question } = acceptanceThings
  return {
    '/acceptance/:campaignId': one(campaign, id => `/acceptance/${id}`),
    '/acceptance/:campaignId/export': one(campaign, id => `/acceptance/${id}/export`),
    '/acceptance/:campaignId/slips': one(campaign, id => `/acceptance/${id}/slips`),
    '/acceptance/questions/:questionId': one(question, id => `/acceptance/questions/${id}`),
    '/acceptance/records/:acceptanceId': one(acceptance, id => `/acceptance/records/${id}`),
    '/acceptance/records/:acceptanceId/export': one(visitorsAcceptance, id => `/acceptance/records/${id}/export`),
  }
}
