import { seal } from '../../platform/crypto/secrets.ts'
import { newId, type Tx } from '../../platform/db/index.ts'

/** Something that is to reach people. Its words come from the template alone: no case detail and no child's name ever. */
export interface Notice {
  /** Ids of persons; each gets one. */
  readonly to: readonly string[]
  /** Which of the templates (`templates.ts`): "invitation", "role-to-approve". */
  readonly template: string
  /** Where in Schoolgate it leads: a path that names no person. */
  readonly link?: string
  /** A whole path with a one-time token, for the mail only: sealed until it was sent, then gone, and never shown on a page. */
  readonly secretLink?: string
  readonly at: Temporal.Instant
}

/** Writes notices in the transaction of the act; the worker sends them once it is committed. @returns their ids, in the order of `to` */
export async function notify(tx: Tx, { to, template, link, secretLink, at }: Notice): Promise<string[]> {
  const notices = await Promise.all(
    to.map(async person_id => {
      const id = newId()
      const sealed = secretLink === undefined ? null : await seal(tx, { kind: 'notice', of: id }, secretLink)
      return { id, person_id, template, link: link ?? null, sealed, created_at: at }
    }),
  )
  if (notices.length > 0) await tx.insertInto('notice').values(notices).execute()
  return notices.map(({ id }) => id)
}
