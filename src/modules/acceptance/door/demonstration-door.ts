/** The demonstration's door as tests of these pages meet it. */
import assert from 'node:assert/strict'
import { type Browser, browser } from '../../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'

/** A site with the demonstration, its office, and visitors at its door. Call it once, at the top of a file. */
export async function demonstrationDoor() {
  const site = await testSite()
  const office = await persona(site, 'office staff')
  const schoolId = String(office.cookies.get('sid')).slice(0, 36)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, schoolId, work)
  /** Where the door is now: "/door/demonstration.k7m29qxp". */
  const doorPath = async (): Promise<string> => {
    const { body } = await office.get('/office/door')
    return /href="(\/door\/[a-z0-9.-]+)\/tablet"/.exec(body)?.[1] ?? 'the desk leads to no door'
  }
  return {
    site,
    office,
    within,
    doorPath,
    /** Somebody of the demonstration, by title or by name. */
    as: (who: string) => become(browser(site.app), who),
    /** Somebody with a phone of their own. */
    visitor: () => browser(site.app),
    /** Somebody with a phone of their own, who agreed. */
    arrives: async (name: string, more: Readonly<Record<string, string>> = {}): Promise<Browser> => {
      const visitor = browser(site.app)
      const answer = await visitor.fill(await doorPath(), { kind: 'visitor', name, ...more })
      assert.deepEqual([answer.status, answer.headers['location']], [303, '/my-visit'], answer.body)
      return visitor
    },
    visits: () => within(tx => tx.selectFrom('visit').selectAll().orderBy('badge').execute()),
    acceptances: () => within(tx => tx.selectFrom('acceptance').selectAll().orderBy('id').execute()),
  }
}
