/** What a campaign asks of one person: all that their page needs. */
import type { Tx } from '../../platform/db/index.ts'
import { type Clause, contentOf, relatedAsPublished, relatedOfSchool, type VersionContent } from '../policy/index.ts'
import type { AcceptedVersion } from './acceptance.ts'
import { type AskedState, clausesAsked, type Group } from './campaign.ts'

/** The words of a clause, as somebody accepted them before. */
export interface EarlierWords {
  readonly number: number
  readonly words: string
}

export interface OwnAsking {
  readonly campaignId: string
  readonly personId: string
  readonly name: string
  readonly firstName: string
  readonly group: Group
  readonly roles: readonly string[]
  readonly version: AcceptedVersion
  readonly content: VersionContent
  /** Ids of the clauses that they are to accept: all that bind them, or what is new to them. */
  readonly asked: readonly string[]
  readonly isOnlyChanges: boolean
  /** By clause id: what they accepted before in its place. */
  readonly before: ReadonlyMap<string, EarlierWords>
  readonly state: AskedState
  readonly decidedAt: Temporal.Instant | null
  readonly acceptanceId: string | null
}

const firstWord = (name: string): string => name.trim().split(/\s+/)[0] ?? name

/**
 * What the running campaigns ask of a person: of several, what is open comes first, then the newest. Undefined where none asks them.
 *
 * @param campaignId only this one
 */
export async function ownAsking(tx: Tx, personId: string, campaignId?: string): Promise<OwnAsking | undefined> {
  const all = tx
    .selectFrom('campaign_person')
    .innerJoin('campaign', 'campaign.id', 'campaign_person.campaign_id')
    .innerJoin('policy_version', 'policy_version.id', 'campaign.version_id')
    .innerJoin('person', 'person.id', 'campaign_person.person_id')
    .select(['campaign_id', 'in_group', 'roles', 'clauses', 'campaign_person.changed', 'campaign_person.state', 'decided_at'])
    .select(['acceptance_id', 'campaign.version_id', 'policy_version.number', 'policy_version.sha256'])
    .select(['person.name', 'person.given_name'])
    .where('campaign_person.person_id', '=', personId)
    .where('campaign.ended_at', 'is', null)
    .where('campaign_person.moved_at', 'is', null)
    .orderBy(eb => eb('campaign_person.state', '=', 'open'), 'desc')
    .orderBy('campaign.started_at', 'desc')
    .limit(1)
  const row = await (campaignId === undefined ? all : all.where('campaign_id', '=', campaignId)).executeTakeFirst()
  const content = row && (await contentOf(tx, row.version_id))
  if (!row || !content) return undefined
  const { clauses, changed } = row
  return {
    campaignId: row.campaign_id,
    personId,
    name: row.name,
    firstName: row.given_name ?? firstWord(row.name),
    // Checks of the table say that they are nothing else.
    group: row.in_group as Group,
    state: row.state as AskedState,
    roles: row.roles,
    version: { id: row.version_id, number: row.number, fingerprint: row.sha256.toString('hex') },
    content: { ...content, related: relatedAsPublished(content, await relatedOfSchool(tx)) },
    asked: clausesAsked({ clauses, changed }),
    isOnlyChanges: changed !== null,
    before: changed === null ? new Map() : await wordsBefore(tx, personId, clausesOf(content, changed)),
    decidedAt: row.decided_at,
    acceptanceId: row.acceptance_id,
  }
}

/** The clauses with these ids, in the order of the document. */
export const clausesOf = ({ sections }: VersionContent, ids: readonly string[]): Clause[] =>
  sections.flatMap(({ clauses }) => clauses.filter(({ id }) => ids.includes(id)))

/** What a person accepted last in the place of each of these clauses: by its id, else by the model's clause that both say. */
async function wordsBefore(tx: Tx, personId: string, clauses: readonly Clause[]): Promise<ReadonlyMap<string, EarlierWords>> {
  const rows = await tx
    .selectFrom('acceptance')
    .innerJoin('policy_version', 'policy_version.id', 'acceptance.version_id')
    .select(['acceptance.version_id', 'acceptance.clauses', 'policy_version.number'])
    .where('person_id', '=', personId)
    .orderBy('accepted_at', 'desc')
    .execute()
  const found = new Map<string, EarlierWords>()
  for (const { version_id, clauses: own, number } of rows) {
    if (found.size === clauses.length) break
    const content = await contentOf(tx, version_id)
    const earlier = content ? clausesOf(content, own) : []
    for (const { id, model } of clauses) {
      const same = earlier.find(one => one.id === id) ?? earlier.find(one => model !== undefined && one.model === model)
      if (same && !found.has(id)) found.set(id, { number, words: same.plain ?? same.legal })
    }
  }
  return found
}
