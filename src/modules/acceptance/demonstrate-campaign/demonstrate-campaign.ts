/**
 * The made-up school asks its people to accept the model policy, and some have answered: so that whoever looks around finds something
 * to do, and figures. The same people answer the same each time, by the very acts that a real school's people do.
 */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { holdersOf, personas } from '../../people/index.ts'
import { acceptWords } from '../accept-policy/accept.words.ts'
import { shownOf, textOf } from '../accept-policy/shown.ts'
import { acceptAsked, askFirst, declineAsked } from '../answer-store.ts'
import { type Group, signsIn } from '../campaign.ts'
import { startCampaign } from '../campaign-store.ts'
import { type OwnAsking, ownAsking } from '../own-asking.ts'

/** One in so many of each group has accepted. */
const oneIn: Readonly<Record<Group, number>> = { staff: 2, governors: 3, parents: 4, helpers: 3 }

const declines = {
  group: 'parents',
  place: 1,
  reason: 'I would like to talk with somebody about the photo rules first.',
} as const
const asks = {
  group: 'parents',
  place: 2,
  question: 'May I post a picture of my own daughter at sports day where only our family can see it?',
} as const

/** @param school its name, as it stands in the texts that are accepted */
export async function demonstrateCampaign(
  tx: Tx,
  { school, at }: { readonly school: string; readonly at: Temporal.Instant },
): Promise<void> {
  const campaignId = await begin(tx, at)
  for (const [group, people] of await answering(tx, campaignId, dateAt(at))) {
    for (const [place, personId] of people.entries()) {
      const isOneOf = (one: { readonly group: Group; readonly place: number }) => one.group === group && one.place === place
      const acceptsIt = place % oneIn[group] === 0
      if (!acceptsIt && !isOneOf(declines) && !isOneOf(asks)) continue
      const asking = await ownAsking(tx, personId, campaignId)
      if (!asking) throw new Error('Somebody was asked, and is not')
      if (isOneOf(declines)) await declineAsked(tx, { asking, reason: declines.reason, at })
      else if (isOneOf(asks)) await askFirst(tx, { asking, question: asks.question, at })
      else await accept(tx, asking, { school, at })
    }
  }
}

/** The headteacher asks everybody whom the version in force binds. @returns the campaign's id */
async function begin(tx: Tx, at: Temporal.Instant): Promise<string> {
  const [by] = await holdersOf(tx, ['headteacher'], dateAt(at))
  const { id: versionId } = await tx
    .selectFrom('policy_version')
    .select('id')
    .where('state', '=', 'published')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  if (by === undefined) throw new Error('The made-up school has no headteacher')
  const started = await startCampaign(tx, { versionId, by, at })
  if (started.problem !== null) throw new Error(`The made-up school’s campaign did not start: ${started.problem}`)
  return started.id
}

/** Those who may answer, by group and name: whom anyone may be leaves it to whoever steps into their shoes. */
async function answering(tx: Tx, campaignId: string, today: Temporal.PlainDate): Promise<ReadonlyMap<Group, readonly string[]>> {
  const left = new Set((await personas(tx, today)).map(({ id }) => id))
  const rows = await tx
    .selectFrom('campaign_person')
    .innerJoin('person', 'person.id', 'campaign_person.person_id')
    .select(['campaign_person.person_id', 'campaign_person.in_group'])
    .where('campaign_id', '=', campaignId)
    .orderBy('person.name')
    .execute()
  const others = rows.filter(({ person_id }) => !left.has(person_id))
  // A check of the table says that they are nothing else.
  const byGroup = Map.groupBy(others, ({ in_group }) => in_group as Group)
  return new Map([...byGroup].map(([group, people]) => [group, people.map(({ person_id }) => person_id)]))
}

/** They accept what their page shows them, in English: staff and governors signed in, everybody else by their link. */
async function accept(tx: Tx, asking: OwnAsking, { school, at }: { readonly school: string; readonly at: Temporal.Instant }) {
  const words = acceptWords.in('en')
  const isSignedIn = signsIn(asking.group)
  const text = textOf(shownOf(asking, words, { name: isSignedIn ? asking.name : asking.firstName, school }), words)
  const method = isSignedIn ? 'signed-in' : 'link'
  await acceptAsked(tx, { asking, text, language: words.language, method, shownAt: at, at })
}
