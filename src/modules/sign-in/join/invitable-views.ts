/** Who could be invited: of a group, those who cannot sign in yet. */
import type { Tx } from '../../../platform/db/index.ts'
import { type TitleId, titles, titlesHeldBy } from '../../people/index.ts'
import { type Page, rowsOnPage, type Wanted } from './invitation-views.ts'
import { containing, withWaysIn } from './people-with-ways-in.ts'

/** Somebody who could be invited. */
export interface Invitable {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
  /** Null: there is nowhere to send it. */
  readonly email: string | null
}

/** Whom an invitation is for, in the words of the page. */
export const groups = {
  staff: { name: 'All staff', of: ['leaders', 'staff', 'offices'] },
  governors: { name: 'All governors', of: ['governors'] },
  families: { name: 'Parents and carers', of: ['families'] },
  helpers: { name: 'Volunteers and helpers', of: ['helpers'] },
} as const

export type Group = keyof typeof groups

/** Pupils have no address of their own here. */
const titlesOf = (group: Group): TitleId[] => {
  const kinds: readonly string[] = groups[group].of
  return titles.filter(({ id, group: kind }) => kinds.includes(kind) && id !== 'pupil').map(({ id }) => id)
}

/** Who has a title of a group today, cannot sign in, and has no invitation that still holds. */
const invitableOf = (
  tx: Tx,
  group: Group,
  { now, today }: { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate },
) =>
  withWaysIn(tx)
    .leftJoin('invitation', join =>
      join
        .onRef('invitation.school_id', '=', 'person.school_id')
        .onRef('invitation.person_id', '=', 'person.id')
        .on('invitation.expires_at', '>', now)
        .on('invitation.withdrawn_at', 'is', null)
        .on('invitation.opened_at', 'is', null),
    )
    .where('able.person_id', 'is', null)
    .where('invitation.id', 'is', null)
    .where(eb => eb.or([eb('person.left_on', 'is', null), eb('person.left_on', '>=', today)]))
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('person_role')
          .select('person_role.id')
          .whereRef('person_role.person_id', '=', 'person.id')
          .where('person_role.role', 'in', titlesOf(group))
          .where('person_role.starts_on', '<=', today)
          .where(held => held.or([held('person_role.ends_on', 'is', null), held('person_role.ends_on', '>=', today)])),
      ),
    )

/** Those of a group who could be invited, by name. */
export async function invitable(
  tx: Tx,
  { group, find, page }: Wanted & { readonly group: Group },
  at: { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate },
): Promise<Page<Invitable> & { readonly withAddress: number }> {
  const found = invitableOf(tx, group, at).where('person.name', 'ilike', containing(find))
  const { all, withAddress } = await found
    .select(eb => [eb.fn.countAll<number>().as('all'), eb.fn.count<number>('person.email').as('withAddress')])
    .executeTakeFirstOrThrow()
  const rows = await found
    .select(['person.id', 'person.name', 'person.email'])
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(rowsOnPage)
    .offset((page - 1) * rowsOnPage)
    .execute()
  const held = await titlesHeldBy(
    tx,
    rows.map(({ id }) => id),
    at.today,
  )
  return { all, withAddress, rows: rows.map(row => ({ ...row, titles: held.get(row.id) ?? [] })) }
}

/** At most so many are invited by one press. */
export const mostAtOnce = 200

/** The ids of those of a group who can be invited and have an address: all, or these of them. */
export async function toInvite(
  tx: Tx,
  { group, only }: { readonly group: Group; readonly only: readonly string[] | null },
  at: { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate },
): Promise<string[]> {
  const found = invitableOf(tx, group, at).where('person.email', 'is not', null)
  const those = only === null ? found : found.where('person.id', 'in', only)
  const rows = await those.select('person.id').orderBy('person.name').limit(mostAtOnce).execute()
  return rows.map(({ id }) => id)
}
