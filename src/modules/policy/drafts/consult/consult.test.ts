import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFieldsOf } from '../../../../../test/web/browser.ts'
import { addDraft, changedPolicy } from '../../../../../test/web/drafts.ts'
import { textsOf } from '../../../../../test/web/page-texts.ts'
import { dayFields } from '../../../../../test/web/policy-life.ts'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { dateAt } from '../../../../platform/clock.ts'
import { inSchool, type Tx } from '../../../../platform/db/index.ts'
import { modelPolicy } from '../../model/index.ts'
import { peopleOfGroups } from './consultation-store.ts'
import { remindOfConsultations } from './remind-of-consultations.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const teacher = await persona(site, 'class teacher')
const chair = await persona(site, 'chair of governors')
const parent = await persona(site, 'parent or carer')
const pupil = await persona(site, 'pupil')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

const inDemo = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, schoolId, work)
const today = () => dateAt(site.now())
const noticesOf = (template: string) =>
  inDemo(async tx => (await tx.selectFrom('notice').select('person_id').where('template', '=', template).execute()).length)
const acts = () =>
  inDemo(async tx => (await tx.selectFrom('audit_entry').select('action').orderBy('seq').execute()).map(({ action }) => action))

/** Asks people about a new draft. @returns the consultation's address */
async function ask(groups: readonly string[], days = 14): Promise<string> {
  const draft = await inDemo(tx => addDraft(tx, changedPolicy, site.now()))
  const page = `/policy/drafts/${draft}/consultation`
  const { status, headers, body } = await head.fill(page, {
    groups,
    question: 'Is it clear?',
    ...dayFields('closesOn', today().add({ days })),
  })
  assert.equal(status, 303, body)
  return String(headers['location']).replace('/comments', '')
}

const say = (who: typeof head, consultation: string, words: string, clause = '') => who.fill(consultation, { words, clause })
const smooth = (text: string) => text.replace(/\s+/g, ' ').trim()
const commentIn = (body: string) => /\/policy\/comments\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''

test('G1: before anybody is asked it shows how many they are; what is wrong is said beside the field', async () => {
  const draft = await inDemo(tx => addDraft(tx, changedPolicy, site.now()))
  const page = `/policy/drafts/${draft}/consultation`
  const staff = await inDemo(async tx => (await peopleOfGroups(tx, ['staff'], site.now())).length)
  assert.ok(staff > 1)
  assert.ok((await head.get(page)).body.includes(`${staff} people today`))
  const empty = await head.fill(page, { question: '' })
  assert.equal(empty.status, 422)
  for (const message of ['Choose whom you ask', 'Enter the last day']) assert.ok(empty.body.includes(message), message)
  const past = await head.fill(page, { groups: 'staff', question: '', ...dayFields('closesOn', today()) })
  assert.match(past.body, /The last day must be after today/)
  const pupils = await head.fill(page, { groups: 'pupil', question: '', ...dayFields('closesOn', today().add({ days: 3 })) })
  assert.equal(pupils.status, 422)
  assert.equal(await noticesOf('consultation'), 0)
})

test('G1: those asked are told once, and a headteacher is staff; a second consultation of the same draft waits', async () => {
  const before = await noticesOf('consultation')
  const consultation = await ask(['staff', 'governor'])
  const asked = await inDemo(tx => peopleOfGroups(tx, ['staff', 'governor'], site.now()))
  assert.equal((await noticesOf('consultation')) - before, asked.length - 1, 'all but whoever asks')
  const states = await inDemo(tx =>
    tx
      .selectFrom('policy_consultation')
      .innerJoin('policy_version', 'policy_version.id', 'policy_consultation.version_id')
      .select(['policy_version.state', 'policy_version.id'])
      .where('policy_consultation.id', '=', consultation.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(states.state, 'consulted')
  const again = await head.fill(`/policy/drafts/${states.id}/consultation`, {
    groups: 'staff',
    question: '',
    ...dayFields('closesOn', today().add({ days: 3 })),
  })
  assert.equal(again.status, 422)
  assert.match(again.body, /asked about this draft already/)
})

test('G1: those asked read what changes first, and comment on a clause; others are not even told that it is there', async () => {
  const consultation = await ask(['staff', 'parent'])
  assert.equal((await pupil.get(consultation)).status, 404)
  assert.equal((await say(teacher, consultation, 'Fine')).status, 303)
  const { body } = await parent.get(`${consultation}?clause=A5`)
  assert.ok(body.indexOf('What it changes') < body.indexOf('The whole draft'))
  assert.match(body, /<del class="sg-del">[\s\S]*<ins class="sg-ins">/)
  assert.match(body, /<option value="A5" selected>/)
  const empty = await say(parent, consultation, '  ', 'A5')
  assert.equal(empty.status, 422)
  assert.match(empty.body, /Enter what you think/)
  assert.equal((await say(parent, consultation, 'x', 'Z9')).status, 422)
  assert.equal((await say(parent, consultation, 'Why is this gone?', 'A16')).status, 303)
  assert.equal((await say(parent, consultation, 'Too soft, I think', 'A5')).status, 303)
  const own = (await parent.get(consultation)).body
  assert.ok(own.includes('Too soft, I think') && !own.includes('Fine'))
  assert.match(own, /Clause A5/)
})

test('G1: a family takes part in its own language: the draft is English and says so, all else and each fault is translated', async () => {
  const consultation = await ask(['parent'])
  const family = await persona(site, 'parent or carer')
  const read = (language: string) => family.get(`${consultation}?lang=${language}`)
  const english = textsOf((await read('en')).body)
  const { body } = await read('ur')
  const urdu = textsOf(body)
  const name = smooth(/href="\/me"[^>]*>([^<]+)</.exec(body)?.[1] ?? '')
  const names = new Set(['Willow Lane Primary School', 'WL', 'Polski', 'اردو', 'Schoolgate', name])
  assert.deepEqual([...english.own.intersection(urdu.own).difference(names)], [])
  assert.ok(urdu.english.has('Is it clear?') && urdu.english.has('Friend requests from pupils'))
  await read('pl')
  const empty = await family.fill(consultation, { words: '  ', clause: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.body, /Napisz, co myślisz/)
  assert.doesNotMatch(empty.body, /Enter what you think/)
  assert.equal((await family.fill(consultation, { words: 'Dobrze', clause: 'A5' })).status, 303)
  assert.match((await family.get(consultation)).body, /Uwaga jest zapisana[\s\S]*Punkt A5[\s\S]*dir="auto">Dobrze</)
  const list = textsOf((await family.get('/policy/consultations')).body).own
  assert.ok([...list].some(text => /Ostatni dzień na uwagi: .+, \d+ .+ · pytamy: rodzice i opiekunowie/.test(text)))
  await read('en')
})

test('G1: families and staff see their own comments only; governors see all without names, those who write see the names', async () => {
  const consultation = await ask(['staff', 'parent'])
  await say(parent, consultation, 'Said by a parent')
  for (const visitor of [teacher, parent]) assert.equal((await visitor.get(`${consultation}/comments`)).status, 403)
  assert.ok(!(await teacher.get(consultation)).body.includes('Said by a parent'))
  const read = await chair.get(`${consultation}/comments`)
  assert.ok(read.body.includes('Said by a parent') && !read.body.includes('/policy/comments/'))
  const { body } = await head.get(`${consultation}/comments`)
  const name = /\/policy\/comments\/[^<]*<span[^>]*>: The whole policy, ([^<]+)</.exec(body)?.[1] ?? ''
  assert.notEqual(name, '')
  assert.ok(!read.body.includes(name))
  assert.equal((await chair.get(commentIn(body))).status, 403)
})

test('G1: a comment is answered, and whoever made it is told', async () => {
  const consultation = await ask(['parent'])
  await say(parent, consultation, 'Why softer?', 'A5')
  const comment = commentIn((await head.get(`${consultation}/comments`)).body)
  assert.equal((await head.fill(comment, { answer: '' })).status, 422)
  const before = await noticesOf('comment-answered')
  assert.equal((await head.fill(comment, { answer: 'Because some are cousins.' })).status, 303)
  assert.equal((await noticesOf('comment-answered')) - before, 1)
  assert.ok((await parent.get(consultation)).body.includes('Because some are cousins.'))
  assert.ok(!(await head.get(`${consultation}/comments?open=yes`)).body.includes('Why softer?'))
  assert.deepEqual((await acts()).slice(-2), ['comment.made', 'comment.answered'])
})

test('G1: a comment that names a child is struck out: its words are nowhere any more, that it was there is', async () => {
  const consultation = await ask(['parent'])
  await say(parent, consultation, 'Ebenezer Twistleton is bullied by this')
  const comment = commentIn((await head.get(`${consultation}/comments`)).body)
  const { body } = await head.get(comment)
  const struck = await head.post(`${comment}/strike-out`, hiddenFieldsOf(body, `${comment}/strike-out`))
  assert.equal(struck.status, 303)
  for (const page of [(await head.get(`${consultation}/comments`)).body, (await parent.get(consultation)).body]) {
    assert.ok(!page.includes('Twistleton'))
    assert.match(page, /Struck out by .+ on /)
  }
  assert.equal((await head.get(comment)).status, 404)
  const rows = await site.database.asOwner("select 1 from policy_comment where words like '%Twistleton%'")
  assert.deepEqual(rows, [])
  assert.equal((await acts()).at(-1), 'comment.struck-out')
})

test('G1: what people read stays as it was asked, whatever becomes of the draft', async () => {
  const consultation = await ask(['staff'])
  const id = consultation.split('/').at(-1) ?? ''
  await inDemo(async tx => {
    const { version_id } = await tx
      .selectFrom('policy_consultation')
      .select('version_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const content = JSON.stringify({ ...modelPolicy, title: 'Worked on since' })
    await tx.updateTable('policy_version').set({ content }).where('id', '=', version_id).execute()
  })
  const { body } = await teacher.get(consultation)
  assert.ok(!body.includes('Worked on since') && body.includes('Better not accept a friend request'))
})

test('G1: once the draft is ratified nobody comments on it any more', async () => {
  const consultation = await ask(['staff'])
  const form = (await teacher.get(consultation)).body
  await inDemo(tx => tx.updateTable('policy_version').set({ state: 'ratified' }).where('state', '=', 'consulted').execute())
  const late = await teacher.post(consultation, { ...hiddenFieldsOf(form, consultation), words: 'After it', clause: '' })
  assert.equal(late.status, 422)
})

test('G1: whoever keeps a meeting’s decision is warned that people are still asked, with the day and what they say; not once it is closed', async () => {
  const consultation = await ask(['staff'])
  const { version_id } = await inDemo(tx =>
    tx
      .selectFrom('policy_consultation')
      .select('version_id')
      .where('id', '=', consultation.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow(),
  )
  const clerk = await persona(site, 'clerk')
  const decide = `/policy/versions/${version_id}/decide`
  const last = today().add({ days: 14 })
  const weekday = last.toLocaleString('en-GB', { weekday: 'long' })
  const warning = `still asked about this draft, until the end of ${weekday} ${last.day} `
  for (const { body } of [await clerk.get(decide), await clerk.fill(decide, { minute: '' })]) {
    assert.ok(smooth(body).includes(warning), warning)
    assert.ok(body.includes(`href="${consultation}/comments"`))
  }
  const { body } = await head.get(`${consultation}/comments`)
  await head.post(`${consultation}/close`, hiddenFieldsOf(body, `${consultation}/close`))
  const after = await clerk.get(decide)
  assert.equal(after.status, 200)
  assert.ok(!after.body.includes('still asked about this draft'))
})

test('G1: it is closed early; from then on nobody comments, and what was said is still read', async () => {
  const consultation = await ask(['staff'])
  await say(teacher, consultation, 'Before the end')
  const form = (await teacher.get(consultation)).body
  const { body } = await head.get(`${consultation}/comments`)
  assert.equal((await head.post(`${consultation}/close`, hiddenFieldsOf(body, `${consultation}/close`))).status, 303)
  const late = await teacher.post(consultation, { ...hiddenFieldsOf(form, consultation), words: 'After it', clause: '' })
  assert.equal(late.status, 422)
  assert.match(late.body, /Comments are closed now/)
  const after = (await teacher.get(consultation)).body
  assert.ok(after.includes('Before the end') && !after.includes('id="say"'))
  assert.match(after, /Closed on/)
})

test('G1: those who said nothing are reminded once, two days before; when it is over, whoever asked is told once', async () => {
  const consultation = await ask(['governor'], 10)
  await say(chair, consultation, 'I have read it')
  const count = async () => [await noticesOf('consultation-closing'), await noticesOf('consultation-over')] as const
  const start = site.now()
  const remind = (days: number) => inDemo(tx => remindOfConsultations(tx, start.add({ hours: 24 * days })))
  const governors = await inDemo(tx => peopleOfGroups(tx, ['governor'], start))
  assert.ok(governors.length > 1)
  await remind(7)
  assert.deepEqual(await count(), [0, 0])
  await remind(8)
  await remind(9)
  assert.equal((await count())[0], governors.length - 1)
  const before = (await count())[1]
  await remind(10)
  assert.equal((await count())[1], before, 'its last day is not over yet')
  await remind(11)
  const told = (await count())[1]
  assert.ok(told > before)
  await remind(12)
  assert.equal((await count())[1], told)
})

test('G1: it takes comments until midnight in London at the end of its last day, and none after', async () => {
  const consultation = await ask(['staff'], 2)
  const end = today().add({ days: 3 }).toZonedDateTime('Europe/London').toInstant()
  site.pass(site.now().until(end.subtract({ seconds: 30 })))
  const late = await persona(site, 'class teacher')
  assert.equal((await say(late, consultation, 'In time')).status, 303)
  const form = (await late.get(consultation)).body
  site.pass({ seconds: 31 })
  const refused = await late.post(consultation, { ...hiddenFieldsOf(form, consultation), words: 'Too late', clause: '' })
  assert.equal(refused.status, 422)
})
