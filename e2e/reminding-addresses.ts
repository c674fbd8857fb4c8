/** Real addresses for the safety check, for reminders and for the register of related policies, in the demonstration school. */
import assert from 'node:assert/strict'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { plannedEvent } from '../test/web/event-things.ts'
import type { Site } from '../test/web/site.ts'

/** By the pattern of their route. */
export async function remindingAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  assert.ok(demonstration)
  const event = await inSchool(db, demonstration, tx => plannedEvent(tx, now()))
  return {
    '/me/safety': ['/me/safety', '/me/safety?choose=yes'],
    '/me/safety/part': ['/me/safety/part?of=general'],
    '/acceptance/safety': ['/acceptance/safety', '/acceptance/safety?name=xyzzy'],
    '/acceptance/events': ['/acceptance/events', '/acceptance/events?show=past'],
    '/acceptance/events/new': ['/acceptance/events/new'],
    '/acceptance/events/:eventId': [`/acceptance/events/${event}`],
    '/policy/related': ['/policy/related'],
    '/policy/related/manage': ['/policy/related/manage', '/policy/related/manage?change=behaviour'],
  }
}
