/** The mails with a one-time link that somebody would have got by now. */
import { openSealed } from '../../src/modules/notifications/notify.ts'
import type { Tx } from '../../src/platform/db/index.ts'

/** The newest notice of a template to a person, or to anybody. @returns the path of its link, or null where there is none */
export async function mailedLink(tx: Tx, template: string, personId?: string): Promise<string | null> {
  const notices = tx.selectFrom('notice').select(['id', 'sealed']).where('template', '=', template).orderBy('id', 'desc').limit(1)
  const row = await (personId === undefined ? notices : notices.where('person_id', '=', personId)).executeTakeFirst()
  return row?.sealed ? ((await openSealed(tx, row.id, row.sealed)).secretLink ?? null) : null
}
