import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { catchMail } from '../../../test/notices/mail-catcher.ts'
import { type MailServer, problemOf, sendMail } from './mail.ts'

const mail = {
  ...{
    id: '0197a000-0000-7000-8000-000000000000',
    from: { name: 'Holm Oak', address: 'office@school.test' },
    to: 'ada@mail.test',
  },
  ...{ subject: 'A subject', text: 'Plain words', html: '<p>Plain words</p>', unsubscribe: 'https://school.example/me/notices' },
}
const at = (port: number, more: Partial<MailServer> = {}): MailServer => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  login: null,
  ...more,
})

async function catcher(t: TestContext, options: Parameters<typeof catchMail>[0] = {}) {
  const found = await catchMail(options)
  t.after(found.close)
  return found
}

const refuse = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code })

test('a mail arrives with both bodies, our id as its Message-ID, and a way to switch it off', async t => {
  const { port, caught } = await catcher(t)
  assert.deepEqual(await sendMail(at(port), mail), { problem: null })
  const [{ source, messageId } = { source: '', messageId: '' }] = caught
  assert.equal(messageId, `${mail.id}@school.test`)
  for (const header of [
    /^From: Holm Oak <office@school\.test>/m,
    /^To: ada@mail\.test/m,
    /^List-Unsubscribe: <https:\/\/school\.example\/me\/notices>/m,
    /^Auto-Submitted: auto-generated/m,
  ])
    assert.match(source, header)
  assert.match(source, /text\/plain[\s\S]*Plain words[\s\S]*text\/html[\s\S]*<p>Plain words<\/p>/)
})

test('a mail that must be sent offers no way to switch it off; a copy travels as a file', async t => {
  const { port, caught } = await catcher(t)
  await sendMail(at(port), { ...mail, unsubscribe: null, enclosed: { name: 'copy.txt', text: 'the seal' } })
  assert.doesNotMatch(caught[0]?.source ?? '', /List-Unsubscribe/i)
  assert.match(caught[0]?.source ?? '', /filename=copy\.txt/)
})

test('an address that the server refuses for good is told from a server that refuses us, and from one that is busy', async t => {
  const answers = [
    [refuse(550, '5.1.1 no such mailbox'), { problem: 'address-refused', permanent: true }],
    [refuse(550, '5.7.1 relaying denied'), { problem: 'not-allowed', permanent: false }],
    [refuse(450, '4.2.0 greylisted'), { problem: 'busy', permanent: false }],
  ] as const
  for (const [answer, expected] of answers) {
    const { port } = await catcher(t, { onRcptTo: (_address, _session, callback) => callback(answer) })
    assert.deepEqual(await sendMail(at(port), mail), expected, answer.message)
  }
})

test('a wrong password, no server, no name, no privacy: each has its own word', async t => {
  const { port } = await catcher(t, { onAuth: (_auth, _session, callback) => callback(refuse(535, '5.7.8 no')) })
  const login = { user: 'a', password: 'b' }
  assert.deepEqual(await sendMail(at(port, { login }), mail), { problem: 'login-refused', permanent: false })
  assert.deepEqual(await sendMail(at(port, { security: 'starttls' }), mail), { problem: 'no-tls', permanent: false })
  assert.deepEqual(await sendMail(at(1), mail), { problem: 'no-answer', permanent: false })
  assert.equal(problemOf({ code: 'EDNS' }).problem, 'unknown-host')
})

test('a server that says nothing does not hold us up', async t => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  t.after(() => silent.close())
  const address = silent.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const begun = performance.now()
  assert.deepEqual(await sendMail(at(port), mail, 300), { problem: 'no-answer', permanent: false })
  assert.ok(performance.now() - begun < 2_000)
})
