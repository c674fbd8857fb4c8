/** Campaigns as pages show them. */
import type { InferResult } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { type AskedState, type Group, groups } from './campaign.ts'

/** How many stand how, of one group or of all. */
export interface Figures {
  /** Those whom the version binds today. */
  readonly bound: number
  /** Of these: accepted it, or accepted all of it before. */
  readonly accepted: number
  readonly declined: number
  readonly missing: number
}

export interface Campaign {
  readonly id: string
  readonly versionId: string
  readonly number: number
  readonly startedAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  /** The class or event that it is restricted to, by name. */
  readonly only: string | null
  readonly groups: readonly string[]
}

export interface GroupFigures extends Figures {
  readonly group: Group
}

/** A campaign with its figures, group by group; groups of which nobody is bound are left out. */
export interface CampaignProgress extends Campaign {
  readonly figures: readonly GroupFigures[]
  readonly all: Figures
}

const none: Figures = { bound: 0, accepted: 0, declined: 0, missing: 0 }

const sum = (figures: readonly Figures[]): Figures =>
  figures.reduce(
    (all, one) => ({
      bound: all.bound + one.bound,
      accepted: all.accepted + one.accepted,
      declined: all.declined + one.declined,
      missing: all.missing + one.missing,
    }),
    none,
  )

const campaigns = (tx: Tx) =>
  tx
    .selectFrom('campaign')
    .innerJoin('policy_version', 'policy_version.id', 'campaign.version_id')
    .leftJoin('class', join =>
      join.onRef('class.id', '=', 'campaign.class_id').onRef('class.school_id', '=', 'campaign.school_id'),
    )
    .select(['campaign.id', 'campaign.version_id', 'policy_version.number', 'campaign.started_at', 'campaign.ended_at'])
    .leftJoin('school_event', join =>
      join.onRef('school_event.id', '=', 'campaign.event_id').onRef('school_event.school_id', '=', 'campaign.school_id'),
    )
    .select(['class.name as class_name', 'school_event.name as event_name', 'campaign.groups'])

type CampaignRow = InferResult<ReturnType<typeof campaigns>>[number]

const campaignFrom = ({ id, version_id, number, started_at, ended_at, groups: of, ...row }: CampaignRow): Campaign => ({
  id,
  versionId: version_id,
  number,
  startedAt: started_at,
  endedAt: ended_at,
  only: row.class_name ?? row.event_name,
  groups: of,
})

/** The figures of several campaigns; whom a later one asks counts there. One query. */
async function figuresOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly GroupFigures[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('campaign_person')
    .select(['campaign_id', 'in_group', 'state', eb => eb.fn.countAll<number>().as('people')])
    .where('campaign_id', 'in', ids)
    .where('state', '<>', 'not-bound')
    .where('moved_at', 'is', null)
    .groupBy(['campaign_id', 'in_group', 'state'])
    .execute()
  const byCampaign = Map.groupBy(rows, row => row.campaign_id)
  return new Map(
    [...byCampaign].map(([id, own]) => [
      id,
      groups.flatMap(group => {
        const inGroup = own.filter(row => row.in_group === group)
        const count = (...states: AskedState[]) =>
          inGroup.filter(({ state }) => states.some(one => one === state)).reduce((all, { people }) => all + people, 0)
        const bound = inGroup.reduce((all, { people }) => all + people, 0)
        const figures = { bound, accepted: count('accepted', 'unchanged'), declined: count('declined'), missing: count('open') }
        return bound === 0 ? [] : [{ group, ...figures }]
      }),
    ]),
  )
}

async function withFigures(tx: Tx, rows: readonly CampaignRow[]): Promise<CampaignProgress[]> {
  const figures = await figuresOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(row => {
    const own = figures.get(row.id) ?? []
    return { ...campaignFrom(row), figures: own, all: sum(own) }
  })
}

export const campaignsOnPage = 20

/** A page of campaigns with their figures, those that run first, then the newest. Three queries. */
export async function listCampaigns(
  tx: Tx,
  page: number,
): Promise<{ readonly all: number; readonly rows: readonly CampaignProgress[] }> {
  const { all } = await tx
    .selectFrom('campaign')
    .select(eb => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  const rows = await campaigns(tx)
    .orderBy(eb => eb('campaign.ended_at', 'is', null), 'desc')
    .orderBy('campaign.started_at', 'desc')
    .limit(campaignsOnPage)
    .offset((page - 1) * campaignsOnPage)
    .execute()
  return { all, rows: await withFigures(tx, rows) }
}

/** A campaign with its figures; undefined where the school has none of that id. */
export async function campaignById(tx: Tx, campaignId: string): Promise<CampaignProgress | undefined> {
  const row = await campaigns(tx).where('campaign.id', '=', campaignId).executeTakeFirst()
  return row && (await withFigures(tx, [row]))[0]
}

/** For governors: how many of those bound have accepted, over all running campaigns, group by group. Nobody's name. */
export async function acceptanceFigures(tx: Tx): Promise<{ readonly groups: readonly GroupFigures[]; readonly all: Figures }> {
  const running = await withFigures(tx, await campaigns(tx).where('campaign.ended_at', 'is', null).execute())
  const every = running.flatMap(({ figures }) => figures)
  const byGroup = groups.flatMap(group => {
    const own = every.filter(one => one.group === group)
    return own.length === 0 ? [] : [{ group, ...sum(own) }]
  })
  return { groups: byGroup, all: sum(byGroup) }
}
