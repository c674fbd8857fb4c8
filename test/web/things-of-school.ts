/** Real things of a school, for the sweep over all routes: each made by somebody who may do everything there. */
import assert from 'node:assert/strict'
import { titles } from '../../src/modules/people/index.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, newId } from '../../src/platform/db/index.ts'
import { resumeSession } from '../../src/platform/sessions/session-store.ts'
import { fileOfTexts } from '../notices/waiting-texts.ts'
import { thingsOfAcceptance } from './acceptance-things.ts'
import { type Browser, hiddenFieldsOf } from './browser.ts'
import { thingsAtDoor } from './door-things.ts'
import { draftThings } from './draft-things.ts'
import { eventThings } from './event-things.ts'
import { importThings } from './import-things.ts'
import { thingsToJoin } from './joining-things.ts'
import type { Site } from './site.ts'
import { versionThings } from './version-things.ts'
import { addPasskey } from './ways-in.ts'
import { thingsToWeigh } from './weighing-things.ts'

/** Gives the signed-in person of a browser every title that there is, so that only the school can stand between them and a thing. */
export async function withEveryTitle(site: Site, visitor: Browser): Promise<Browser> {
  const [schoolId = '', token = ''] = String(visitor.cookies.get('sid')).split('.')
  await inSchool(site.database.db, schoolId, async tx => {
    const session = await resumeSession(tx, token, site.now())
    const starts_on = Temporal.PlainDate.from('2026-01-01')
    await tx
      .insertInto('person_role')
      .values(
        titles.map(({ id }) => ({ id: newId(), person_id: String(session?.personId), role: id, starts_on, source: 'person' })),
      )
      .onConflict(conflict => conflict.columns(['person_id', 'role']).where('ends_on', 'is', null).doNothing())
      .execute()
  })
  return visitor
}

/** The first thing that a list leads to. */
const firstOf = (list: string) => async (owner: Browser) => {
  const { body } = await owner.get(list)
  return new RegExp(`href="(${list}/[0-9a-f-]{36})"`).exec(body)?.[1] ?? `${list} leads nowhere`
}

const id = '[0-9a-f-]{36}'

/** A page of somebody of the demonstration, and further down. */
const ofPerson =
  (name: string, further = '') =>
  async (owner: Browser): Promise<string> => {
    const { body } = await owner.get(`/people?name=${encodeURIComponent(name)}`)
    return `${new RegExp(`/people/${id}`).exec(body)?.[0]}${further}`
  }

/** The first address of a kind that somebody's page leads to. */
const linkedFrom = (page: (owner: Browser) => Promise<string>, address: string) => async (owner: Browser) =>
  new RegExp(address).exec((await owner.get(await page(owner))).body)?.[0] ?? ''

const firstClass = linkedFrom(async () => '/classes', `/classes/${id}`)

const passkey =
  (further = '') =>
  async (owner: Browser): Promise<string> => {
    await addPasskey(owner)
    return `${new RegExp(`/me/sign-in/passkeys/${id}`).exec((await owner.get('/me/sign-in')).body)?.[0]}${further}`
  }

/** For each route to a thing of a school, how its owner makes one. A new route must have an entry here. */
export const thingsOfSchool = (site: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> => ({
  '/people/directory/:clientId/revoke': async owner => {
    await owner.fill('/people/directory', { name: 'A directory' })
    const { body } = await owner.get('/people/directory')
    return /action="(\/people\/directory\/[0-9a-f-]+\/revoke)"/.exec(body)?.[1] ?? ''
  },
  '/people/directory/groups/:groupId': async owner => {
    const [schoolId, id] = [String(owner.cookies.get('sid')).slice(0, 36), newId()]
    const [created_at, changed_at] = [site.now(), site.now()]
    await inSchool(site.database.db, schoolId, tx =>
      tx.insertInto('scim_group').values({ id, name: 'A group', created_at, changed_at }).execute(),
    )
    return `/people/directory/groups/${id}`
  },
  ...thingsOfAcceptance(site),
  ...thingsToJoin(site),
  ...thingsAtDoor(site),
  '/office/texts/:fileId': async owner => fileOfTexts(site, owner),
  '/me/sign-in/passkeys/:passkeyId': passkey(),
  '/me/sign-in/passkeys/:passkeyId/remove': passkey('/remove'),
  '/school/contracted-hours/:personId': firstOf('/school/contracted-hours'),
  '/school/premises/:premisesId': firstOf('/school/premises'),
  '/school/channels/:channelId': firstOf('/school/channels'),
  '/school/year/:dateId': firstOf('/school/year'),
  '/school/year/import/:importId': async owner => {
    const hidden = hiddenFieldsOf((await owner.get('/school/year/import')).body, '/school/year/import')
    const fields = Object.entries({ ...hidden, pasted: 'INSET day: 1 July 2027' })
    const answer = await owner.upload(
      '/school/year/import',
      fields.map(([name, content]) => ({ name, content })),
    )
    return String(answer.headers['location'])
  },
  '/people/:personId': ofPerson('Kofi'),
  '/people/:personId/change': ofPerson('Kofi', '/change'),
  '/people/:personId/roles/new': ofPerson('Kofi', '/roles/new'),
  '/people/:personId/leaving': ofPerson('Kofi', '/leaving'),
  '/people/:personId/family/new': ofPerson('Kofi', '/family/new'),
  '/people/:personId/roles/:roleId/end': linkedFrom(ofPerson('Kofi'), `/people/${id}/roles/${id}/end`),
  '/people/:personId/family/:relationId': linkedFrom(ofPerson('Kofi'), `/people/${id}/family/${id}`),
  '/role-requests/:requestId': async owner => {
    const [page, { day, month, year }] = [await ofPerson('Lottie', '/roles/new')(owner), dateAt(site.now())]
    const startsOn = { 'startsOn-day': String(day), 'startsOn-month': String(month), 'startsOn-year': String(year) }
    const asked = await owner.fill(page, { title: 'dsl', agency: '', why: 'To see what waits', ...startsOn })
    assert.equal(asked.status, 303, asked.body)
    const school = String(owner.cookies.get('sid')).slice(0, 36)
    const row = await inSchool(site.database.db, school, tx =>
      tx.selectFrom('role_request').select('id').executeTakeFirstOrThrow(),
    )
    return `/role-requests/${row.id}`
  },
  '/classes/:classId': firstClass,
  '/classes/:classId/members/new': async owner => `${await firstClass(owner)}/members/new`,
  '/classes/:classId/members/:memberId/end': linkedFrom(firstClass, `/classes/${id}/members/${id}/end`),
  ...eventThings(site),
  ...importThings,
  ...versionThings(site),
  ...thingsToWeigh(site),
  ...draftThings,
  ...versionThings(site),
  ...draftThings,
  '/policy/import/:draftId': async owner => {
    const hidden = hiddenFieldsOf((await owner.get('/policy/import')).body, '/policy/import')
    const fields = Object.entries(hidden).map(([name, content]) => ({ name, content }))
    const rules = ['accept friend requests from pupils', 'post pictures of pupils', 'share passwords', 'message pupils at night']
    const content = `# Social media policy\n\n## Conduct of staff\n\n${rules.map(rule => `- Staff must not ${rule}.\n`).join('')}`
    const { headers, status, body } = await owner.upload('/policy/import', [
      ...fields,
      { name: 'file', filename: 'policy.md', content },
    ])
    assert.equal(status, 303, /<h1[\s\S]*<\/h1>|error-message[\s\S]{0,200}/.exec(body)?.[0] ?? '')
    return String(headers['location'])
  },
})
