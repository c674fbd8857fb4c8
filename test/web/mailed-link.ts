/** What somebody would have got by mail by now. */
import { oldAddressTemplate, openSealed } from '../../src/modules/notifications/notify.ts'
import type { Tx } from '../../src/platform/db/index.ts'

/** The newest notice of a template to a person, or to anybody. @returns the path of its link, or null where there is none */
export async function mailedLink(tx: Tx, template: string, personId?: string): Promise<string | null> {
  const notices = tx.selectFrom('notice').select(['id', 'sealed']).where('template', '=', template).orderBy('id', 'desc').limit(1)
  const row = await (personId === undefined ? notices : notices.where('person_id', '=', personId)).executeTakeFirst()
  return row?.sealed ? ((await openSealed(tx, row.id, row.sealed)).secretLink ?? null) : null
}

/** The addresses from before at which somebody was told that they have another, the first one first. */
export async function oldAddressesTold(tx: Tx, personId: string): Promise<(string | undefined)[]> {
  const notices = tx.selectFrom('notice').select(['id', 'sealed']).where('template', '=', oldAddressTemplate).orderBy('id')
  const rows = await notices.where('person_id', '=', personId).execute()
  return Promise.all(rows.map(async ({ id, sealed }) => (await openSealed(tx, id, sealed)).address))
}
