/** The demonstration as tests of this module's pages meet it. */
import { randomUUID } from 'node:crypto'
import { type Browser, browser, hiddenFieldsOf } from '../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../test/web/site.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'

/** A day as its three fields. */
export const dayFields = (name: string, { day, month, year }: Pick<Temporal.PlainDate, 'day' | 'month' | 'year'>) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})

/** What every form holds, where a page has two with the same address. */
export const hiddenIn = async (visitor: Browser) => ({
  _token: hiddenFieldsOf((await visitor.get('/me')).body, '/sign-out')['_token'] ?? '',
  _key: randomUUID(),
})

/** A site with the demonstration, its office, and ways to its people. Call it once, at the top of a file. */
export async function demonstrationSite() {
  const site = await testSite()
  const office = await persona(site, 'office staff')
  const schoolId = String(office.cookies.get('sid')).slice(0, 36)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, schoolId, work)
  const idOf = async (name: string) =>
    (await within(tx => tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow())).id
  return {
    site,
    office,
    within,
    idOf,
    /** Somebody of the demonstration, by title or by name. */
    as: (who: string) => become(browser(site.app), who),
    pageOf: async (name: string) => `/people/${await idOf(name)}`,
  }
}
