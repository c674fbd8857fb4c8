import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { persona, testSite } from '../../../../test/web/site.ts'

const site = await testSite()
const visitor = browser(site.app)
const heading = (body: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(body)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim()

test('asked from the start: who, what, only what matters, and the answer with its clause', async () => {
  const who = await visitor.get('/ask')
  assert.equal(heading(who.body), 'Who are you?')
  const sent = await visitor.get('/ask?step=role&role=staff')
  assert.equal(sent.headers['location'], '/ask?role=staff')
  const what = await visitor.get('/ask?role=staff')
  assert.equal(heading(what.body), 'What would you like to do?')
  assert.match(what.body, /href="\/ask\?role=staff&amp;act=accept-request"/)
  const question = await visitor.get('/ask?role=staff&act=accept-request')
  assert.equal(heading(question.body), 'Who is the other person?')
  const answer = await visitor.get('/ask?role=staff&act=accept-request&other-person=former-pupil-adult')
  assert.equal(heading(answer.body), 'No. You must not accept a friend or follow request.')
  assert.match(answer.body, /href="\/policy#clause-A5">Clause A5/)
  assert.match(answer.body, /Tell the headteacher/)
  assert.doesNotMatch(answer.body, /Tell the (child|pupil)’s parents/)
})

test('an answer that was not given comes back with a message beside it, and nothing is lost', async () => {
  const nobody = await visitor.get('/ask?step=role')
  assert.equal(nobody.status, 422)
  assert.match(nobody.body, /Error: Who are you/)
  assert.match(nobody.body, /Choose who you are/)
  const nothing = await visitor.get('/ask?role=staff&act=accept-request&step=other-person')
  assert.equal(nothing.status, 422)
  assert.match(nothing.body, /name="act" value="accept-request"/)
  assert.match(nothing.body, /href="#other-person"/)
})

test('“not sure” is an answer: what it depends on is shown, and that it is no permission', async () => {
  const { status, body } = await visitor.get('/ask?role=staff&act=accept-request&other-person=not-sure')
  assert.equal(status, 200)
  assert.match(heading(body) ?? '', /^It depends/)
  assert.match(body, /if the other person is a pupil here/)
  assert.match(body, /Until you know, do not do it/)
})

test('back asks the last thing again; change asks any of them', async () => {
  const { body } = await visitor.get('/ask?role=staff&act=accept-request&other-person=pupil')
  assert.match(body, /href="\/ask\?role=staff&amp;act=accept-request" class="govuk-back-link"/)
  assert.match(body, /href="\/ask\?act=accept-request&amp;other-person=pupil&amp;ask=role"/)
  const again = await visitor.get('/ask?role=staff&act=accept-request&ask=other-person')
  assert.equal(heading(again.body), 'Who is the other person?')
})

test('where the policy is silent the answer names whom to ask', async () => {
  const { body } = await visitor.get('/ask?role=staff&act=accept-request&other-person=other')
  assert.match(heading(body) ?? '', /^The policy does not say/)
  assert.match(body, /does not mean that you may. Ask the headteacher first/)
})

test('remarks about the policy itself are for those who look after it', async () => {
  const remark = /For whoever looks after this policy/
  assert.match((await visitor.get('/ask?role=staff&act=accept-request&other-person=parent')).body, remark)
  assert.doesNotMatch((await visitor.get('/ask?role=pupil&act=send-request&other-person=colleague')).body, remark)
})

test('a remark is for those whom it concerns', async () => {
  const remark = /tell your co-headteacher or the chair/
  assert.match((await visitor.get('/ask?role=headteacher&act=accept-request&other-person=pupil')).body, remark)
  assert.doesNotMatch((await visitor.get('/ask?role=staff&act=accept-request&other-person=pupil')).body, remark)
})

test('whoever is signed in need not say who they are, and can change it', async () => {
  const teacher = await persona(site, 'class teacher, parent or carer')
  const begun = await teacher.get('/ask')
  assert.equal(begun.headers['location'], '/ask?role=staff&role=parent')
  const what = await teacher.get('/ask?role=staff&role=parent')
  assert.match(what.body, /Member of staff and parent or carer/)
  assert.match(what.body, /ask=role/)
  const { body } = await teacher.get('/ask?role=staff&act=accept-request&other-person=pupil')
  assert.match(body, /version 1, in force since/)
})

test('whom to ask is a page of its own', async () => {
  const { status, body } = await visitor.get('/who-to-ask')
  assert.equal(status, 200)
  assert.match(body, /chair of governors/i)
})
