/** Who is asked by paper: they are asked, have not answered, and no email reaches them. */
import type { Tx } from '../../../platform/db/index.ts'
import { type ChildHere, childOfEach, inClassOrder } from '../../people/index.ts'

/** Somebody who gets a slip. */
export interface SlipFor {
  readonly personId: string
  readonly name: string
  /** Through whom it reaches them; null for whoever has no child here, who gets it from hand to hand. */
  readonly child: ChildHere | null
}

/** Everybody of a running campaign who is to get a slip, class by class; then those without a child in a class. Empty once it has ended. */
export async function whoNeedsSlip(tx: Tx, campaignId: string, today: Temporal.PlainDate): Promise<SlipFor[]> {
  const rows = await tx
    .selectFrom('campaign_person')
    .innerJoin('campaign', 'campaign.id', 'campaign_person.campaign_id')
    .innerJoin('person', 'person.id', 'campaign_person.person_id')
    .select(['person.id', 'person.name'])
    .where('campaign_person.campaign_id', '=', campaignId)
    .where('campaign.ended_at', 'is', null)
    .where('campaign_person.state', '=', 'open')
    .where('campaign_person.moved_at', 'is', null)
    // Staff and governors sign in.
    .where('campaign_person.in_group', 'in', ['parents', 'helpers'])
    .where('person.email', 'is', null)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const children = await childOfEach(tx, ids, today)
  const nobody: ChildHere = { name: '', className: null }
  return rows
    .map(({ id, name }) => ({ personId: id, name, child: children.get(id) ?? null }))
    .toSorted(
      (one, other) =>
        Number(one.child === null) - Number(other.child === null) || inClassOrder(one.child ?? nobody, other.child ?? nobody),
    )
}

/** What stands for those without a child in a class, where slips are chosen by class. */
export const noClass = 'none'

/** The classes that some of them are reached through, in that order. */
export const classesOf = (people: readonly SlipFor[]): string[] => [
  ...new Set(people.map(({ child }) => child?.className ?? noClass)),
]

/** Those of one class; all where none is chosen. */
export const ofClass = (people: readonly SlipFor[], chosen: string): SlipFor[] =>
  chosen === '' ? [...people] : people.filter(({ child }) => (child?.className ?? noClass) === chosen)
