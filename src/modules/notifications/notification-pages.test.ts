import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { catchMail } from '../../../test/notices/mail-catcher.ts'
import { notifyStandIn } from '../../../test/notices/notify-stand-in.ts'
import { waitingText } from '../../../test/notices/waiting-texts.ts'
import { type Browser, browser, hiddenFieldsOf } from '../../../test/web/browser.ts'
import { founder, persona, testSite } from '../../../test/web/site.ts'
import { noticePeople } from '../../composition/notice-people.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { languagesOf } from './language-store.ts'
import { notify } from './notify.ts'
import { sendNotice } from './send-notices/send-notice.ts'

const site = await testSite()
const mail = await catchMail()
const standIn = await notifyStandIn()
after(() => Promise.all([mail.close(), standIn.close()]))
const teacher = await persona(site, 'class teacher')
const anyone = await persona(site, 'business manager')
const head = await founder(site)

const schoolOf = (visitor: Browser) => String(visitor.cookies.get('sid')).slice(0, 36)
const within = <Result>(visitor: Browser, work: (tx: Tx) => Promise<Result>) =>
  inSchool(site.database.db, schoolOf(visitor), work)
/** The person whose session it is: the newest of the school. */
const personOf = (visitor: Browser) =>
  within(
    visitor,
    async tx =>
      (await tx.selectFrom('session').select('person_id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).person_id,
  )
const me = await personOf(head)

/** Presses a button that bears a value. */
const press = async (visitor: Browser, page: string, action: string, field: Record<string, string>) =>
  visitor.post(action, { ...hiddenFieldsOf((await visitor.get(page)).body, action), ...field })

test('"Today" is what waits for me, a verb and a day; done is done, once; another’s notice is none', async () => {
  assert.match((await head.get('/today')).body, /Nothing waits for you/)
  const [id = ''] = await within(head, tx =>
    notify(tx, { to: [me], template: 'role-to-approve', link: '/role-requests', at: site.now() }),
  )
  const { body } = await head.get('/today')
  assert.match(body, /<a class="govuk-link" href="\/role-requests">Approve or refuse a role<\/a>/)
  assert.match(body, /Since today/)
  assert.equal(body.split('Approve or refuse a role<').length - 1, 2, 'a line and the hidden words of its button')
  const stranger = await within(teacher, async tx => {
    const other = await tx.selectFrom('person').select('id').executeTakeFirstOrThrow()
    return (await notify(tx, { to: [other.id], template: 'something-waits', at: site.now() }))[0] ?? ''
  })
  for (const notice of [stranger, randomUUID(), 'x'])
    assert.equal((await press(head, '/today', '/today/done', { notice })).status, 404)
  assert.equal((await press(head, '/today', '/today/done', { notice: id })).headers['location'], '/today')
  assert.match((await head.get('/today')).body, /Nothing waits for you/)
})

test('what says the same and leads to the same place is one line, and one press ends it', async () => {
  for (const link of ['/me/sign-in', '/me/sign-in', '/policy'])
    await within(head, tx => notify(tx, { to: [me], template: 'something-waits', link, at: site.now() }))
  const { body } = await head.get('/today')
  assert.match(body, /2 times, last today/)
  const notice = /name="notice" value="([0-9a-f-]{36})"/.exec(body.slice(body.indexOf('href="/me/sign-in">')))?.[1] ?? ''
  await press(head, '/today', '/today/done', { notice })
  const after = (await head.get('/today')).body
  assert.doesNotMatch(after, /2 times|href="\/me\/sign-in">Look/)
  assert.match(after, /href="\/policy">Look/, 'another place is another line')
  await press(head, '/today', '/today/done', { notice: /name="notice" value="([0-9a-f-]{36})"/.exec(after)?.[1] ?? '' })
})

test('"Today" says each notice in the reader’s language; what only the office gets stays English, and is marked so', async () => {
  for (const template of ['something-waits', 'role-to-approve'] as const)
    await within(head, tx => notify(tx, { to: [me], template, at: site.now() }))
  const { body } = await head.get('/today?lang=ur')
  assert.match(body, /<p class="sg-today__line">دیکھیں کہ آپ کے لیے کیا ہے<\/p>/)
  assert.match(body, /<p class="sg-today__line"><span lang="en" dir="ltr">Approve or refuse a role<\/span><\/p>/)
  for (const notice of new Set([...body.matchAll(/name="notice" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)))
    await press(head, '/today?lang=en', '/today/done', { notice })
})

test('a link to get in stands in no "Today"', async () => {
  await within(head, tx => notify(tx, { to: [me], template: 'sign-in-link', secretLink: '/enter/secret', at: site.now() }))
  assert.match((await head.get('/today')).body, /Nothing waits for you/)
})

test('preferences are kept; what must be sent cannot be switched off', async () => {
  const chosen = { tasks: ['text'], quietFrom: 'none', quietUntil: '7', summaryAt: '15' }
  assert.equal((await head.fill('/me/notices', chosen)).status, 303)
  const { body } = await head.get('/me/notices')
  assert.match(body, /name="tasks" type="checkbox" value="text" checked/)
  assert.doesNotMatch(body, /name="tasks" type="checkbox" value="email" checked/)
  assert.match(body, /name="account" type="checkbox" value="email" checked disabled/)
  assert.match(body, /<option value="none" selected>No quiet hours/)
  assert.match(body, /<option value="15" selected>Once a day, at 3 pm/)
  assert.equal((await head.fill('/me/notices', { ...chosen, quietFrom: '24' })).status, 422)
  await head.fill('/me/notices', {
    tasks: 'email',
    outcomes: 'email',
    office: 'email',
    quietFrom: 'none',
    quietUntil: '7',
    summaryAt: 'none',
  })
})

test('the language of mails is chosen on the page alone: a link in another language keeps nothing', async () => {
  const stored = () => within(head, tx => languagesOf(tx, [me]))
  await head.get('/me/notices?lang=ur')
  assert.equal((await stored()).size, 0)
  assert.match((await head.get('/me/notices?lang=en')).body, /name="language" type="radio" value="en" checked/)
  assert.equal(
    (await head.fill('/me/notices', { tasks: 'email', quietFrom: 'none', quietUntil: '7', summaryAt: 'none', language: 'pl' }))
      .status,
    303,
  )
  assert.deepEqual([...(await stored()).values()], ['pl'])
  assert.match((await head.get('/me/notices?lang=en')).body, /name="language" type="radio" value="pl" checked/)
  const wrong = { quietFrom: 'none', quietUntil: '7', summaryAt: 'none', language: 'xx' }
  assert.equal((await head.fill('/me/notices', wrong)).status, 422)
  assert.equal((await head.fill('/me/notices', { ...wrong, tasks: 'email', language: 'en' })).status, 303)
})

const server = {
  host: '127.0.0.1',
  port: String(mail.port),
  security: 'none',
  user: '',
  password: '',
  from: 'office@school.test',
}

test('the mail server: errors beside fields, a password never shown, a test message that says what is wrong', async () => {
  const wrong = await head.fill('/office/mail', { ...server, host: 'smtp.example.org', user: 'a', password: 'hunter2' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /A password must not travel in the open/)
  assert.ok(!wrong.body.includes('hunter2'))
  assert.equal((await head.fill('/office/mail', { ...server, user: 'a', password: 'hunter2' })).status, 303)
  const { body } = await head.get('/office/mail')
  assert.ok(body.includes('One is kept, sealed') && !body.includes('hunter2'))
  assert.ok(!JSON.stringify(await within(head, tx => tx.selectFrom('mail_server').selectAll().execute())).includes('hunter2'))
  const elsewhere = await head.fill('/office/mail', { ...server, host: 'localhost', user: 'a' })
  assert.match(elsewhere.body, /Enter the password: the server or the name is another one/)
  assert.match((await head.fill('/office/mail', {}, '/office/mail/test')).body, /The school does not know your mail address/)
  await within(head, tx => tx.updateTable('person').set({ email: 'head@mail.test' }).where('id', '=', me).execute())
  await head.fill('/office/mail', { ...server, port: '1' })
  assert.match((await head.fill('/office/mail', {}, '/office/mail/test')).body, /The server did not answer/)
  await head.fill('/office/mail', server)
  assert.equal((await head.fill('/office/mail', {}, '/office/mail/test')).status, 303)
  assert.equal(mail.caught.at(-1)?.to, 'head@mail.test')
  assert.equal((await head.fill('/office/mail', {}, '/office/mail/remove')).status, 303)
})

test('the demonstration, whose administrator anyone may be, speaks to no server', async () => {
  for (const [page, action] of [
    ['/office/mail', '/office/mail'],
    ['/office/notify', '/office/notify'],
  ] as const) {
    const answer = await anyone.fill(page, { ...server, key: standIn.key }, action)
    assert.equal(answer.status, 422)
    assert.match(answer.body, /The demonstration sends no mail/)
  }
  assert.deepEqual(await within(anyone, tx => tx.selectFrom('mail_server').selectAll().execute()), [])
})

test('what went wrong is listed in words without the address, and tried again; of concerns nothing is listed', async () => {
  await within(head, async tx => {
    await notify(tx, { to: [me], template: 'sign-in-changed', at: site.now() })
    await notify(tx, { to: [me], template: 'concern-raised', at: site.now() })
    await tx.updateTable('notice_delivery').set({ state: 'failed', reason: 'busy' }).execute()
  })
  const { body } = await head.get('/office/deliveries')
  assert.match(body, /Given up: the mail server asks us to wait/)
  assert.ok(!body.includes('head@mail.test') && !body.includes('cannot wait'))
  const delivery =
    /name="delivery" value="([0-9a-f-]{36})"|value="([0-9a-f-]{36})"[^>]*name="delivery"/.exec(body)?.slice(1).find(Boolean) ?? ''
  assert.equal((await press(head, '/office/deliveries', '/office/deliveries/again', { delivery })).status, 303)
  const row = await within(head, tx =>
    tx.selectFrom('notice_delivery').select('state').where('id', '=', delivery).executeTakeFirst(),
  )
  assert.equal(row?.state, 'waiting')
  assert.equal((await press(head, '/office/deliveries', '/office/deliveries/again', { delivery })).status, 404)
})

test('texts for a service of the school’s own: a file of numbers and messages, once', async () => {
  const text = await waitingText(site, head)
  assert.match((await head.get('/office/texts')).body, /Something is waiting for you/)
  const made = await head.fill('/office/texts', { texts: text })
  const file = /file=([0-9a-f-]+)/.exec(String(made.headers['location']))?.[1]
  const { body, headers } = await head.get(`/office/texts/${file}`)
  assert.match(String(headers['content-disposition']), /attachment/)
  assert.deepEqual(body.split('\r\n'), [
    '"Mobile","Message"',
    '"07700900111","Holm Oak Primary: Something is waiting for you. Sign in: http://localhost:8080/policy"',
    '',
  ])
  assert.match((await head.get('/office/texts')).body, /No text waits for you/)
  assert.equal((await teacher.get(`/office/texts/${file}`)).status, 403)
})

test('GOV.UK Notify: a sealed key, the cost before sending, and callbacks that hold the token', async () => {
  const wrong = await head.fill('/office/notify', { key: 'no-key', email: 'x' })
  assert.equal(wrong.status, 422)
  assert.equal(
    (await head.fill('/office/notify', { key: standIn.key, email: standIn.templateId, text: standIn.templateId })).status,
    303,
  )
  const page = (await head.get('/office/notify')).body
  assert.ok(!page.includes(standIn.key))
  assert.match(page, /one fragment[\s\S]*2\.9 pence with VAT/)
  assert.match(page, /chose another language: Polish one fragment, Urdu (one fragment|2 fragments)\./)
  const token = /Bearer token: <code>([\w-]{43})<\/code>/.exec(
    (await head.fill('/office/notify', {}, '/office/notify/callback')).body,
  )?.[1]
  assert.ok(token)
  assert.ok(!(await head.get('/office/notify')).body.includes(token))

  await within(head, tx => notify(tx, { to: [me], template: 'sign-in-changed', at: site.now() }))
  const { id } = await within(head, tx =>
    tx
      .selectFrom('notice_delivery')
      .select('id')
      .where('state', '=', 'waiting')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  const deps = {
    db: site.database.db,
    now: site.now,
    origin: 'http://x',
    notifyAddress: standIn.address,
    people: noticePeople,
    lease: 30,
  }
  const call = (fields: object, bearer = token) =>
    browser(site.app).send({
      method: 'POST',
      url: `/api/notify/callbacks/${schoolOf(head)}`,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      payload: { id: randomUUID(), reference: id, to: 'head@mail.test', status: 'delivered', ...fields },
    })
  const state = async () =>
    (await within(head, tx => tx.selectFrom('notice_delivery').select('state').where('id', '=', id).executeTakeFirst()))?.state
  await within(head, tx => tx.updateTable('notice_delivery').set({ batch_id: id }).where('id', '=', id).execute())
  assert.equal((await call({})).status, 503, 'not noted as handed over yet: told again later')
  site.pass({ seconds: 1 })
  await sendNotice(deps, schoolOf(head), id)
  const handed = standIn.handed.at(-1)
  for (const bearer of ['', 'x', `${token}x`]) assert.equal((await call({ id: handed?.id }, bearer)).status, 401)
  assert.equal((await call({})).status, 204, 'another message’s id changes nothing')
  assert.equal(await state(), 'sent')
  assert.equal((await call({ id: handed?.id, status: 'permanent-failure' })).status, 204)
  assert.equal((await call({ id: handed?.id, status: 'permanent-failure' })).status, 204)
  assert.equal((await call({ id: handed?.id, status: 'delivered' })).status, 204)
  assert.equal(await state(), 'refused', 'the first final state stands')
  const dead = await within(head, tx => tx.selectFrom('dead_address').select(['person_id', 'channel']).execute())
  assert.deepEqual(dead, [{ person_id: me, channel: 'email' }])
})
