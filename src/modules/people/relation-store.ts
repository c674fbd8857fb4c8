/** Writes who an adult is to a child. */
import { newId, type Tx } from '../../platform/db/index.ts'
import { inBatches, type Source } from './person-store.ts'

export const relationships = [
  'parent',
  'carer',
  'step-parent',
  'grandparent',
  'foster-carer',
  'guardian',
  'social-worker',
  'other',
] as const
export type Relationship = (typeof relationships)[number]

/** What is known of a relation. Null is "not known": no system that we import from knows parental responsibility. */
export interface RelationFacts {
  readonly relationship: Relationship
  readonly parentalResponsibility: boolean | null
  readonly livesWith: boolean | null
  /** A court restricts what this adult may know, or how they may reach the child. */
  readonly courtRestriction: boolean
  readonly doNotContact: boolean
}

export interface NewRelation extends RelationFacts {
  readonly adultId: string
  readonly childId: string
  readonly startsOn: Temporal.PlainDate
}

const columnsOf = (facts: RelationFacts) => ({
  relationship: facts.relationship,
  parental_responsibility: facts.parentalResponsibility,
  lives_with: facts.livesWith,
  court_restriction: facts.courtRestriction,
  do_not_contact: facts.doNotContact,
})

/** Enters relations. One between the same two people that is there already stays as it is. @returns how many were new */
export async function addRelations(tx: Tx, relations: readonly NewRelation[], source: Source): Promise<number> {
  const rows = relations.map(({ adultId, childId, startsOn, ...facts }) => ({
    id: newId(),
    adult_id: adultId,
    child_id: childId,
    starts_on: startsOn,
    source,
    ...columnsOf(facts),
  }))
  const entered: string[] = []
  await inBatches(rows, async batch => {
    const added = await tx
      .insertInto('relation')
      .values(batch)
      .onConflict(conflict => conflict.columns(['school_id', 'adult_id', 'child_id']).where('ends_on', 'is', null).doNothing())
      .returning('id')
      .execute()
    entered.push(...added.map(({ id }) => id))
  })
  return entered.length
}

/** A relation that has not ended, locked. */
export const lockRelation = (tx: Tx, relationId: string, today: Temporal.PlainDate) =>
  tx
    .selectFrom('relation')
    .select(['id', 'adult_id', 'child_id'])
    .where('id', '=', relationId)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', today)]))
    .forUpdate()
    .executeTakeFirst()

/** Changes what is known of a relation. */
export async function changeRelation(tx: Tx, relationId: string, facts: RelationFacts): Promise<void> {
  await tx.updateTable('relation').set(columnsOf(facts)).where('id', '=', relationId).execute()
}

/** Ends a relation with a last day; one that had not begun by then never was. */
export async function endRelation(tx: Tx, relationId: string, lastDay: Temporal.PlainDate): Promise<void> {
  await tx.deleteFrom('relation').where('id', '=', relationId).where('starts_on', '>', lastDay).execute()
  await tx.updateTable('relation').set({ ends_on: lastDay }).where('id', '=', relationId).execute()
}
