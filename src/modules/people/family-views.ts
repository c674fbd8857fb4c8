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
