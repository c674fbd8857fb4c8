/** Texts that no service takes: for pages that list them, and the file that is made of them. */

import { handOver } from '../../src/modules/notifications/export-texts/texts-by-hand.ts'
import { notify } from '../../src/modules/notifications/index.ts'
import { preferencesOf, setPreferences, usualPreferences } from '../../src/modules/notifications/preference-store.ts'
import { inSchool } from '../../src/platform/db/index.ts'
import type { Browser } from '../web/browser.ts'
import type { Site } from '../web/site.ts'

const schoolOf = (visitor: Browser): string => String(visitor.cookies.get('sid')).slice(0, 36)

/** Somebody of the visitor's school has a text that was not sent. @returns the delivery's id */
export async function waitingText({ database, now }: Site, visitor: Browser): Promise<string> {
  return inSchool(database.db, schoolOf(visitor), async tx => {
    const { id } = await tx.selectFrom('person').select('id').orderBy('id').executeTakeFirstOrThrow()
    await tx.updateTable('person').set({ mobile: '+447700900111' }).where('id', '=', id).execute()
    const { habit } = (await preferencesOf(tx, [id])).get(id) ?? usualPreferences
    await setPreferences(tx, id, { habit, ways: { ...usualPreferences.ways, tasks: { email: true, text: true } } })
    const [notice = ''] = await notify(tx, { to: [id], template: 'something-waits', link: '/policy', at: now() })
    const text = await tx
      .updateTable('notice_delivery')
      .set({ state: 'not-sent', reason: 'no-texting', final_at: now() })
      .where('notice_id', '=', notice)
      .where('channel', '=', 'text')
      .returning('id')
      .executeTakeFirstOrThrow()
    return text.id
  })
}

/** The address of a file of texts of the visitor's school. */
export async function fileOfTexts(site: Site, visitor: Browser): Promise<string> {
  const text = await waitingText(site, visitor)
  return inSchool(site.database.db, schoolOf(visitor), async tx => `/office/texts/${await handOver(tx, [text], site.now())}`)
}
