import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { titles } from '../../src/modules/people/index.ts'
import { permissionsDocument } from '../../src/permissions-matrix.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, newId } from '../../src/platform/db/index.ts'
import { NotFound } from '../../src/platform/errors.ts'
import { type App, allRoutes, type RouteEntry } from '../../src/platform/http.ts'
import { holds, permission, requires } from '../../src/platform/permissions.ts'
import { resumeSession } from '../../src/platform/sessions/session-store.ts'
import { fileOfTexts } from '../notices/waiting-texts.ts'
import { type Browser, browser, hiddenFieldsOf } from './browser.ts'
import { importThings, noImports } from './import-things.ts'
import { nothingToJoin, thingsToJoin } from './joining-things.ts'
import { become, founder, persona, testSite } from './site.ts'
import { addPasskey } from './ways-in.ts'

const mayTeach = permission('Class teachers', viewer => holds(viewer, 'teacher'))

/** Routes as a module would have them: for one title only, and for a thing of the school. */
const ofATest = (app: App) => {
  app.get('/test/teachers', requires(mayTeach), async () => 'hello, teachers')
  app.post('/test/teachers', requires(mayTeach), async () => 'done')
  const thing = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(mayTeach) }
  app.get('/test/people/:personId', thing, async req => {
    const person = await req.inSchool(tx =>
      tx.selectFrom('person').select('name').where('id', '=', req.params.personId).executeTakeFirst(),
    )
    if (!person) throw new NotFound()
    return person
  })
}

const plain = await testSite()
const site = await testSite({ on: plain, routes: ofATest })

/** For each address with a parameter, one that holds nothing: a new route must have an entry here. */
const nothing: Readonly<Record<string, string>> = {
  '/set-up/:token': '/set-up/x',
  '/assets/:name': '/assets/x.css',
  '/people/directory/:clientId/revoke': '/people/directory/0197a000-0000-7000-8000-000000000000/revoke',
  '/people/directory/groups/:groupId': '/people/directory/groups/0197a000-0000-7000-8000-000000000000',
  '/api/scim/v2/Users/:id': '/api/scim/v2/Users/0197a000-0000-7000-8000-000000000000',
  '/api/scim/v2/Groups/:id': '/api/scim/v2/Groups/0197a000-0000-7000-8000-000000000000',
  '/people/:personId': '/people/0197a000-0000-7000-8000-000000000000',
  '/people/:personId/change': '/people/0197a000-0000-7000-8000-000000000000/change',
  '/people/:personId/roles/new': '/people/0197a000-0000-7000-8000-000000000000/roles/new',
  '/people/:personId/roles/:roleId/end':
    '/people/0197a000-0000-7000-8000-000000000000/roles/0197a000-0000-7000-8000-000000000000/end',
  '/people/:personId/leaving': '/people/0197a000-0000-7000-8000-000000000000/leaving',
  '/people/:personId/family/new': '/people/0197a000-0000-7000-8000-000000000000/family/new',
  '/people/:personId/family/:relationId':
    '/people/0197a000-0000-7000-8000-000000000000/family/0197a000-0000-7000-8000-000000000000',
  '/role-requests/:requestId': '/role-requests/0197a000-0000-7000-8000-000000000000',
  '/classes/:classId': '/classes/0197a000-0000-7000-8000-000000000000',
  '/classes/:classId/members/new': '/classes/0197a000-0000-7000-8000-000000000000/members/new',
  '/classes/:classId/members/:memberId/end':
    '/classes/0197a000-0000-7000-8000-000000000000/members/0197a000-0000-7000-8000-000000000000/end',
  '/policy/import/:draftId': '/policy/import/0197a000-0000-7000-8000-000000000000',
  '/office/texts/:fileId': '/office/texts/0197a000-0000-7000-8000-000000000000',
  '/api/notify/callbacks/:schoolId': '/api/notify/callbacks/no-id',
  '/schools/:slug': '/schools/nowhere',
  '/crest/:digest': '/crest/00000000000000000000000000000000',
  '/school/contracted-hours/:personId': '/school/contracted-hours/0197a000-0000-7000-8000-000000000000',
  '/school/premises/:premisesId': '/school/premises/0197a000-0000-7000-8000-000000000000',
  '/school/channels/:channelId': '/school/channels/0197a000-0000-7000-8000-000000000000',
  '/school/year/:dateId': '/school/year/0197a000-0000-7000-8000-000000000000',
  '/school/year/import/:importId': '/school/year/import/0197a000-0000-7000-8000-000000000000',
  '/me/sign-in/passkeys/:passkeyId': '/me/sign-in/passkeys/0197a000-0000-7000-8000-000000000000',
  '/me/sign-in/passkeys/:passkeyId/remove': '/me/sign-in/passkeys/0197a000-0000-7000-8000-000000000000/remove',
  ...nothingToJoin,
  ...noImports,
  '/test/people/:personId': '/test/people/0197a000-0000-7000-8000-000000000000',
}

const addressOf = (url: string): string => {
  const address = /[:*]/.test(url) ? nothing[url] : url
  assert.ok(address, `${url} has no entry in this sweep`)
  return address
}

/** What somebody who may, may not, or is not signed in gets. */
const statusesFor = (route: RouteEntry, roles: readonly string[] | null): readonly number[] | 'any but refused' => {
  // Programs bear a token of their own; without it, everything is 401, whoever sits at the browser.
  if (route.url.startsWith('/api/scim/')) return [401]
  if (route.access.kind === 'open') return 'any but refused'
  if (roles === null) return [303]
  const viewer = { personId: 'x', schoolId: 'x', name: 'x', roles }
  return route.access.permission(viewer) ? 'any but refused' : [403]
}

async function visit(visitor: Browser, route: RouteEntry, token: string | null) {
  const url = addressOf(route.url)
  if (route.method === 'POST') return visitor.post(url, token === null ? {} : { _token: token })
  return visitor.send({ method: route.method === 'HEAD' ? 'HEAD' : 'GET', url })
}

async function sweep(visitor: Browser, roles: readonly string[] | null): Promise<void> {
  const token = roles && (hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')['_token'] ?? '')
  // The routes that end or change the session would spoil those after them.
  const routes = allRoutes(site.app).filter(({ url }) => !['/sign-out', '/demonstration'].includes(url))
  for (const route of routes) {
    const { status, headers } = await visit(visitor, route, token)
    const expected = statusesFor(route, roles)
    const label = `${route.method} ${route.url} as ${roles?.join(', ') ?? 'nobody'}`
    if (expected === 'any but refused') {
      assert.ok(status < 500 && status !== 401 && status !== 403, `${label}: ${status}`)
    } else {
      assert.deepEqual([status], expected, label)
      if (status === 303) assert.equal(headers['location'], '/sign-in', label)
    }
  }
}

const people = await persona(site, 'class teacher')

test('nobody signed in is sent to sign in wherever the route requires somebody', async () => {
  await sweep(browser(site.app, '10.0.0.1'), null)
})

for (const [at, title] of [
  'headteacher',
  'class teacher',
  'parent or carer',
  'pupil',
  'chair of governors',
  'volunteer',
].entries()) {
  test(`every route as ${title}: let in or refused as declared`, async () => {
    const visitor = await become(browser(site.app, `10.0.1.${at}`), title)
    const today = (await visitor.get('/today')).body
    const held = titles.filter(({ name }) => today.includes(name))
    assert.ok(held.length > 0)
    await sweep(
      visitor,
      held.flatMap(({ id, as }) => [id, ...as]),
    )
  })
}

test('a thing of another school, of none, or with an address that is no id is the same 404', async () => {
  const [schoolId, personId] = [newId(), newId()]
  await inSchool(site.database.db, schoolId, async tx => {
    await tx.insertInto('school').values({ name: 'Elsewhere', demonstration: false, created_at: site.now() }).execute()
    await tx.insertInto('person').values({ id: personId, name: 'Not Yours', created_at: site.now() }).execute()
  })
  const answers = await Promise.all([personId, newId(), 'no-id'].map(id => people.get(`/test/people/${id}`)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 404, 404],
  )
  const words = answers.map(({ body }) => body.replaceAll(/[0-9a-f]{16}|value="[^"]+"/g, ''))
  assert.equal(new Set(words).size, 1, 'and the pages do not differ')
  const own = await inSchool(site.database.db, String(people.cookies.get('sid')).slice(0, 36), tx =>
    tx.selectFrom('person').select('id').executeTakeFirst(),
  )
  assert.equal((await people.get(`/test/people/${own?.id}`)).status, 200, 'while one of the own school is there')
})

/** Gives the signed-in person of a browser every title that there is, so that only the school can stand between them and a thing. */
async function withEveryTitle(visitor: Browser): Promise<Browser> {
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
const things: Readonly<Record<string, (owner: Browser) => Promise<string>>> = {
  '/test/people/:personId': async owner => {
    const school = String(owner.cookies.get('sid')).slice(0, 36)
    const { id } = await inSchool(site.database.db, school, tx => tx.selectFrom('person').select('id').executeTakeFirstOrThrow())
    return `/test/people/${id}`
  },
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
  ...thingsToJoin(site),
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
  ...importThings,
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
}

test('a thing of one school is 404 to whoever may do everything in another, by every route to it', async () => {
  const routes = allRoutes(site.app).filter(({ url, access }) => access.kind === 'requires' && /[:*]/.test(url))
  const owner = await withEveryTitle(await persona(site, 'volunteer'))
  const stranger = await withEveryTitle(await founder(site))
  const token = hiddenFieldsOf((await stranger.get('/today')).body, '/sign-out')['_token'] ?? ''
  for (const url of new Set(routes.map(route => route.url))) {
    const make = things[url]
    assert.ok(make, `${url} has no thing in this sweep`)
    const address = await make(owner)
    const isPage = routes.some(route => route.url === url && route.method === 'GET')
    if (isPage) assert.equal((await owner.get(address)).status, 200, `${address} is there for its own school`)
    for (const { method } of routes.filter(route => route.url === url)) {
      const fields = { _token: token, _key: randomUUID(), title: '' }
      const sent = method === 'POST' ? stranger.post(address, fields) : stranger.get(address)
      assert.equal((await sent).status, 404, `${method} ${address}`)
    }
  }
})

test('docs/permissions.md is what the routes declare', () => {
  const printed = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')
  const declared = permissionsDocument(allRoutes(plain.app))
  assert.deepEqual(
    printed.split('\n'),
    declared.split('\n'),
    'print it again: node src/print-permissions.ts > docs/permissions.md',
  )
})
