/** Invitations and their links. A person has at most one; another sending ends the link of the first. */
import { pseudonymOf } from '../../../platform/crypto/secrets.ts'
import { newId, type Tx } from '../../../platform/db/index.ts'
import { notify } from '../../notifications/index.ts'
import { addressesOf } from '../../people/index.ts'
import { endLinksAbout, issueLink } from '../one-time-link-store.ts'
import { invitationHolds } from './invitation.ts'

/** A pseudonym of an address, by which a link is bound to it. */
export const addressPseudonym = (tx: Tx, email: string): Promise<string> => pseudonymOf(tx, 'link address', email.toLowerCase())

interface Sending {
  readonly by: string
  readonly now: Temporal.Instant
}

/**
 * Invites a person, or sends their invitation once more. Whether they may be invited (they have an address, and no way to sign
 * in) was asked before.
 *
 * @throws Error where the person has no address
 */
export async function sendInvitation(tx: Tx, personId: string, { by, now }: Sending): Promise<void> {
  const [person] = await addressesOf(tx, [personId])
  if (!person?.email) throw new Error('Nobody without an address is invited')
  const expires_at = now.add(invitationHolds)
  const sent = { invited_by: by, sent_at: now, expires_at, opened_at: null, withdrawn_at: null }
  const { id } = await tx
    .insertInto('invitation')
    .values({ id: newId(), person_id: personId, created_at: now, ...sent })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(sent))
    .returning('id')
    .executeTakeFirstOrThrow()
  await endLinksAbout(tx, id)
  const address = await addressPseudonym(tx, person.email)
  const link = { purpose: 'invitation', personId, aboutId: id, address, expiresAt: expires_at } as const
  const secretLink = `/join/${await issueLink(tx, link, now)}`
  const [notice_id = null] = await notify(tx, { to: [personId], template: 'invitation', secretLink, at: now })
  await tx.updateTable('invitation').set({ notice_id }).where('id', '=', id).execute()
}

/** Whose invitation it is; null where there is none. */
export async function inviteeOf(tx: Tx, invitationId: string): Promise<string | null> {
  const row = await tx.selectFrom('invitation').select('person_id').where('id', '=', invitationId).executeTakeFirst()
  return row?.person_id ?? null
}

/** Takes an invitation back. @returns false where it was opened or withdrawn already */
export async function withdrawInvitation(tx: Tx, invitationId: string, now: Temporal.Instant): Promise<boolean> {
  await endLinksAbout(tx, invitationId)
  const withdrawn = await tx
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('id', '=', invitationId)
    .where('opened_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return withdrawn !== undefined
}

/** Notes that the person said that it is they. */
export async function noteOpened(tx: Tx, invitationId: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('invitation').set({ opened_at: now }).where('id', '=', invitationId).execute()
}

/** Who invited; null where they are not known any more. */
export async function inviterOf(tx: Tx, invitationId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('invitation')
    .innerJoin('person', join =>
      join.onRef('person.school_id', '=', 'invitation.school_id').onRef('person.id', '=', 'invitation.invited_by'),
    )
    .select('person.name')
    .where('invitation.id', '=', invitationId)
    .executeTakeFirst()
  return row?.name ?? null
}
