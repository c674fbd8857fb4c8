/** Whose families are written to. */
import type { Tx } from '../../platform/db/index.ts'
import { heldOn } from './held-on.ts'

/**
 * The adults of pupils on a day, each once: of some classes, or of the whole school. Left out is whoever must not be contacted about a child,
 * or whom a court restricts, unless another child of theirs is among the pupils; and social workers, who are not family.
 */
export async function familiesOf(
  tx: Tx,
  { classes, day }: { readonly classes: readonly string[] | 'all'; readonly day: Temporal.PlainDate },
): Promise<string[]> {
  if (classes !== 'all' && classes.length === 0) return []
  const rows = await tx
    .selectFrom('relation')
    .innerJoin('person as adult', 'adult.id', 'relation.adult_id')
    .innerJoin('person as child', 'child.id', 'relation.child_id')
    .select('relation.adult_id')
    .distinct()
    .where(heldOn('relation', day))
    .where('relation.relationship', '<>', 'social-worker')
    .where('relation.court_restriction', '=', false)
    .where('relation.do_not_contact', '=', false)
    .where(eb => eb.or([eb('adult.left_on', 'is', null), eb('adult.left_on', '>=', day)]))
    .where(eb => eb.or([eb('child.left_on', 'is', null), eb('child.left_on', '>=', day)]))
    .where(({ exists, selectFrom }) =>
      classes === 'all'
        ? exists(
            selectFrom('person_role')
              .select('person_role.id')
              .whereRef('person_role.person_id', '=', 'relation.child_id')
              .where('person_role.role', '=', 'pupil')
              .where(heldOn('person_role', day)),
          )
        : exists(
            selectFrom('class_member')
              .select('class_member.id')
              .whereRef('class_member.person_id', '=', 'relation.child_id')
              .where('class_member.belongs_as', '=', 'pupil')
              .where('class_member.class_id', 'in', classes)
              .where(heldOn('class_member', day)),
          ),
    )
    .execute()
  return rows.map(({ adult_id }) => adult_id)
}

/** A child at the school through whom a paper may reach an adult. */
export interface ChildHere {
  readonly name: string
  /** Null for a child who is in no class. */
  readonly className: string | null
}

/**
 * For each of these adults a child of theirs who is here on a day, in a class where there is one, by class and name. Left out are
 * children about whom the adult must not be contacted, or from whom a court keeps them.
 */
export async function childOfEach(
  tx: Tx,
  adultIds: readonly string[],
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<string, ChildHere>> {
  if (adultIds.length === 0) return new Map()
  const ties = await tx
    .selectFrom('relation')
    .innerJoin('person as child', 'child.id', 'relation.child_id')
    .select(['relation.adult_id', 'relation.child_id', 'child.name'])
    .where('relation.adult_id', 'in', adultIds)
    .where(heldOn('relation', day))
    .where('relation.relationship', '<>', 'social-worker')
    .where('relation.court_restriction', '=', false)
    .where('relation.do_not_contact', '=', false)
    .where(eb => eb.or([eb('child.left_on', 'is', null), eb('child.left_on', '>=', day)]))
    .execute()
  const classes = await classesOfPupils(tx, [...new Set(ties.map(({ child_id }) => child_id))], day)
  const children = ties
    .map(({ adult_id, child_id, name }) => ({ adult_id, name, className: classes.get(child_id) ?? null }))
    // The first of each adult is kept: set by whoever comes last.
    .toSorted((one, other) => inClassOrder(other, one))
  return new Map(children.map(({ adult_id, ...child }) => [adult_id, child]))
}

/** By class and name; who is in no class comes last. */
export const inClassOrder = (one: ChildHere, other: ChildHere): number =>
  Number(one.className === null) - Number(other.className === null) ||
  (one.className ?? '').localeCompare(other.className ?? '', 'en', { numeric: true }) ||
  one.name.localeCompare(other.name, 'en')

async function classesOfPupils(
  tx: Tx,
  childIds: readonly string[],
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<string, string>> {
  if (childIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('class_member')
    .innerJoin('class', 'class.id', 'class_member.class_id')
    .select(['class_member.person_id', 'class.name'])
    .where('class_member.person_id', 'in', childIds)
    .where('class_member.belongs_as', '=', 'pupil')
    .where(heldOn('class_member', day))
    .orderBy('class.name', 'desc')
    .execute()
  return new Map(rows.map(({ person_id, name }) => [person_id, name]))
}
