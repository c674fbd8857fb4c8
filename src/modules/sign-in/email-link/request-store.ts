/** Addresses for which a link was asked, until a worker looks whether we know them: what the page does is the same for all. */
import { seal, unseal } from '../../../platform/crypto/secrets.ts'
import { contextOf, newId, type Tx } from '../../../platform/db/index.ts'

/** The word by which workers hear of one, once it is committed. */
export const emailLinkBell = 'schoolgate_email_link'

/** A link that somebody asked for. */
export interface LinkRequest {
  readonly email: string
  /** Hash of the mark of the browser in which they asked. */
  readonly browser: Buffer
}

const sealedAs = (id: string) => ({ kind: 'email-link-request', of: id })

/** Notes that a link was asked for. */
export async function askForLink(tx: Tx, { email, browser }: LinkRequest, now: Temporal.Instant): Promise<void> {
  const id = newId()
  const sealed = await seal(tx, sealedAs(id), email)
  await tx.insertInto('email_link_request').values({ id, sealed, browser_hash: browser, created_at: now }).execute()
  await tx.selectNoFrom(eb => eb.fn('pg_notify', [eb.val(emailLinkBell), eb.val(contextOf(tx).schoolId)]).as('rung')).execute()
}

/** Takes all that wait. What is not committed afterwards waits again. */
export async function takeRequests(tx: Tx): Promise<LinkRequest[]> {
  const rows = await tx.deleteFrom('email_link_request').returning(['id', 'sealed', 'browser_hash']).execute()
  return Promise.all(
    rows.map(async ({ id, sealed, browser_hash: browser }) => ({ email: await unseal(tx, sealedAs(id), sealed), browser })),
  )
}
