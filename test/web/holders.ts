/** People who hold certain titles and nothing else, signed in without any page: for sweeps over all routes as every role. */
import { rolesOf, type TitleId } from '../../src/modules/people/index.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, newId } from '../../src/platform/db/index.ts'
import { formToken } from '../../src/platform/http/form-token.ts'
import type { Viewer } from '../../src/platform/permissions.ts'
import { newToken, sessionCookieValue } from '../../src/platform/sessions/session-cookie.ts'
import { beginSession } from '../../src/platform/sessions/session-store.ts'
import { type Answer, type Browser, browser } from './browser.ts'
import type { Site } from './site.ts'

export interface Holder {
  readonly viewer: Viewer
  /** Asks for an address, forms with the token of the session and a key of their own. */
  readonly ask: (method: string, url: string) => Promise<Answer>
}

const asking =
  (visitor: Browser, token: string): Holder['ask'] =>
  (method, url) => {
    if (method === 'POST') return visitor.post(url, { _token: formToken(token), _key: crypto.randomUUID(), title: '' })
    return visitor.send({ method: method === 'HEAD' ? 'HEAD' : 'GET', url, headers: { 'sec-fetch-site': 'same-origin' } })
  }

/** @param shownAgo how long ago they showed a factor; they were signed in then by a passkey */
export async function holder(
  site: Site,
  schoolId: string,
  held: readonly TitleId[],
  shownAgo: Temporal.DurationLike = { minutes: 0 },
): Promise<Holder> {
  const [personId, token, now] = [newId(), newToken(), site.now()]
  const name = `Holder of ${held.length > 1 ? 'many titles' : held[0]}`
  await inSchool(site.database.db, schoolId, async tx => {
    await tx.insertInto('person').values({ id: personId, name, created_at: now }).execute()
    const of = { person_id: personId, starts_on: dateAt(now).subtract({ days: 1 }), source: 'person' }
    await tx
      .insertInto('person_role')
      .values(held.map(role => ({ id: newId(), role, ...of })))
      .execute()
    const session = { personId, token, factors: ['passkey'], device: 'a browser' } as const
    const id = await beginSession(tx, session, now)
    await tx
      .updateTable('session')
      .set({ fresh_at: now.subtract(shownAgo) })
      .where('id', '=', id)
      .execute()
  })
  const visitor = browser(site.app)
  visitor.cookies.set('sid', sessionCookieValue({ schoolId, token }))
  return { viewer: { personId, schoolId, name, roles: rolesOf(held) }, ask: asking(visitor, token) }
}
