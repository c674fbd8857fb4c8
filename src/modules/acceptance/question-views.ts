/** Questions that people asked before they accepted. */
import type { InferResult } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export interface OwnQuestion {
  readonly question: string
  readonly askedAt: Temporal.Instant
  /** Null while nobody has answered. */
  readonly answer: string | null
  readonly answeredAt: Temporal.Instant | null
}

const mostShown = 20

/** What somebody asked in a campaign, the newest first. */
export async function questionsOf(
  tx: Tx,
  { campaignId, personId }: { readonly campaignId: string; readonly personId: string },
): Promise<OwnQuestion[]> {
  const rows = await tx
    .selectFrom('campaign_question')
    .select(['question', 'asked_at', 'answer', 'answered_at'])
    .where('campaign_id', '=', campaignId)
    .where('person_id', '=', personId)
    .orderBy('asked_at', 'desc')
    .limit(mostShown)
    .execute()
  return rows.map(row => ({ question: row.question, askedAt: row.asked_at, answer: row.answer, answeredAt: row.answered_at }))
}

/** A question as the office reads it. */
export interface AskedQuestion extends OwnQuestion {
  readonly id: string
  readonly campaignId: string
  readonly personId: string
  readonly name: string
  readonly group: string
}

const asked = (tx: Tx) =>
  tx
    .selectFrom('campaign_question')
    .innerJoin('person', 'person.id', 'campaign_question.person_id')
    .innerJoin('campaign_person', join =>
      join
        .onRef('campaign_person.campaign_id', '=', 'campaign_question.campaign_id')
        .onRef('campaign_person.person_id', '=', 'campaign_question.person_id'),
    )
    .select(['campaign_question.id', 'campaign_question.campaign_id', 'campaign_question.person_id', 'person.name'])
    .select(['in_group', 'question', 'campaign_question.asked_at', 'answer', 'answered_at'])

type AskedRow = InferResult<ReturnType<typeof asked>>[number]

const askedFrom = ({
  id,
  campaign_id,
  person_id,
  name,
  in_group,
  question,
  asked_at,
  answer,
  answered_at,
}: AskedRow): AskedQuestion => ({
  id,
  campaignId: campaign_id,
  personId: person_id,
  name,
  group: in_group,
  question,
  askedAt: asked_at,
  answer,
  answeredAt: answered_at,
})

export const questionsOnPage = 25

/** A page of questions: those that wait first, the oldest of them first; then the answered ones. */
export async function askedQuestions(
  tx: Tx,
  page: number,
): Promise<{ readonly all: number; readonly rows: readonly AskedQuestion[] }> {
  const { all } = await tx
    .selectFrom('campaign_question')
    .select(eb => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  const rows = await asked(tx)
    .orderBy(eb => eb('answer', 'is', null), 'desc')
    .orderBy('campaign_question.asked_at')
    .orderBy('campaign_question.id')
    .limit(questionsOnPage)
    .offset((page - 1) * questionsOnPage)
    .execute()
  return { all, rows: rows.map(askedFrom) }
}

/** A question; undefined where the school has none of that id. */
export async function questionById(tx: Tx, questionId: string): Promise<AskedQuestion | undefined> {
  const row = await asked(tx).where('campaign_question.id', '=', questionId).executeTakeFirst()
  return row && askedFrom(row)
}

/** How many questions nobody has answered yet. */
export async function questionsThatWait(tx: Tx): Promise<number> {
  const { waiting } = await tx
    .selectFrom('campaign_question')
    .select(eb => eb.fn.countAll<number>().as('waiting'))
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  return waiting
}

/** How many questions of somebody nobody has answered yet. */
export async function ownQuestionsThatWait(tx: Tx, personId: string): Promise<number> {
  const { waiting } = await tx
    .selectFrom('campaign_question')
    .select(eb => eb.fn.countAll<number>().as('waiting'))
    .where('person_id', '=', personId)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  return waiting
}
