import type { Tx } from '../../../platform/db/index.ts'
import { contextOf } from '../../../platform/db/index.ts'
import { copyForSchool } from './checkpoint.ts'
import { newestCheckpointIn } from './checkpoint-store.ts'

/** Titles whose holders keep a copy: it must not lie with those alone who run the program. */
const keepers = ['headteacher', 'co-headteacher', 'chair']

/** What goes out once a week, so that the school itself can show where its audit stood. */
export interface WeeklyCopy {
  /** Ids of the headteachers and the chair of that day. */
  readonly to: readonly string[]
  /** This school's head, its path and the signed note: for `enclosed` of a notice of the template 'audit-copy'. */
  readonly enclosed: string
}

/** The copy of this school, and who gets it; null while there is no checkpoint or nobody to get it. */
export async function weeklyCopyOf(tx: Tx, today: Temporal.PlainDate): Promise<WeeklyCopy | null> {
  const checkpoint = await newestCheckpointIn(tx)
  const enclosed = checkpoint && copyForSchool(checkpoint, contextOf(tx).schoolId)
  if (!enclosed) return null
  const holders = await tx
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person.id')
    .distinct()
    .where('person_role.role', 'in', keepers)
    .where('person_role.starts_on', '<=', today)
    .where(eb => eb.or([eb('person_role.ends_on', 'is', null), eb('person_role.ends_on', '>=', today)]))
    .where(eb => eb.or([eb('person.left_on', 'is', null), eb('person.left_on', '>=', today)]))
    .orderBy('person.id')
    .execute()
  return holders.length > 0 ? { to: holders.map(({ id }) => id), enclosed } : null
}
