import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMail } from '../../../../test/notices/mail-parts.ts'
import { deps, mail, pass, school, standIn } from '../../../../test/notices/sending-school.ts'
import { languages } from '../../../platform/languages.ts'
import { fileOfTexts, handOver } from '../export-texts/texts-by-hand.ts'
import { chooseLanguage, keepLanguage, languageOf } from '../language-store.ts'
import { setPreferences, usualPreferences } from '../preference-store.ts'
import { templates } from '../templates.ts'
import { notificationWordGroups } from '../word-groups.ts'

const templateIds = Object.keys(templates) as (keyof typeof templates)[]
const received = () => mail.caught.map(({ source }) => readMail(source))
const both = { ...usualPreferences, ways: { ...usualPreferences.ways, tasks: { email: true, text: true } } }

test('somebody who chose Polish gets one mail of two parts in Polish, with the English words below (over SMTP)', async () => {
  const { tell, send, act, ada } = await school('mail')
  await act(tx => chooseLanguage(tx, ada, 'pl'))
  await tell({ template: 'sign-in-link', secretLink: '/enter/one-time-secret' })
  await send()
  const [one] = received()
  assert.equal(one?.kind, 'multipart/alternative')
  assert.equal(one?.subject, 'Holm Oak: twój link do logowania')
  const [text = '', html = ''] = [one?.parts.get('text/plain'), one?.parts.get('text/html')]
  assert.match(text, /^Dzień dobry,\n\nZaloguj się poniższym linkiem\./)
  assert.match(text, /\nZaloguj się:\n\nhttps:\/\/school\.example\/enter\/one-time-secret\n/)
  assert.match(text, /przetłumaczyła maszyna[\s\S]*A machine translated[\s\S]*Use the link below to sign in/)
  assert.match(html, /^<!DOCTYPE html>\n<html lang="pl" dir="ltr">/)
  assert.match(html, /Zaloguj się poniższym linkiem[\s\S]*<div lang="en" dir="ltr"[\s\S]*Use the link below to sign in/)
})

test('a mail in Urdu runs from right to left, and its subject begins so whatever the school is called', async () => {
  const { tell, send, act, ada } = await school('mail')
  await act(tx => chooseLanguage(tx, ada, 'ur'))
  await tell({ template: 'sign-in-link', secretLink: '/enter/x' })
  await send()
  const [one] = received()
  assert.match(one?.subject ?? '', /^\u2068Holm Oak\u2069: [\u0600-\u06FF]/)
  assert.match(one?.parts.get('text/html') ?? '', /<html lang="ur" dir="rtl">[\s\S]*<div lang="ur" dir="rtl" style="max-width/)
})

test('whoever chose nothing gets English, and only English', async () => {
  const { tell, send } = await school('mail')
  await tell({ template: 'sign-in-link', secretLink: '/enter/x' })
  await send()
  const [one] = received()
  assert.equal(one?.subject, 'Holm Oak: your link to sign in')
  assert.match(one?.parts.get('text/html') ?? '', /<html lang="en-GB">/)
  assert.doesNotMatch(JSON.stringify([...(one?.parts ?? [])]), /machine|[\u0600-\u06FFąćęłńśźż]/)
})

for (const language of languages)
  test(`no name of anyone and nothing but constants is in any mail or text in ${language} (REQ-8.4)`, async () => {
    for (const way of ['mail', 'notify'] as const) {
      const { tell, send, act, ada } = await school(way)
      await act(tx => chooseLanguage(tx, ada, language))
      await act(tx => setPreferences(tx, ada, both))
      for (const template of templateIds) await tell({ template, link: '/policy' })
      pass({ minutes: 6 })
      await send()
      const handed = standIn.handed.map(({ body }) => JSON.stringify(body['personalisation']))
      const said = [...received().flatMap(({ subject, parts }) => [subject, ...parts.values()]), ...handed]
      assert.ok(said.length >= templateIds.length / 2, `${way}: ${said.length}`)
      for (const words of said) assert.doesNotMatch(words, /Canarina|Yellowbird|Canarius|Admin@|ada@|undefined|[{}]#|\{\w+\}/)
    }
  })

test('GOV.UK Notify gets mail and text in the reader’s language; the fragments are those of its letters (REQ-8.3)', async () => {
  const { tell, send, deliveries, act, ada } = await school('notify')
  await act(tx => chooseLanguage(tx, ada, 'ur'))
  await act(tx => setPreferences(tx, ada, both))
  await tell({ template: 'something-waits', link: '/policy' })
  pass({ minutes: 6 })
  await send()
  const personalisation = (path: string) =>
    standIn.handed.find(handed => handed.path.endsWith(path))?.body['personalisation'] as Record<string, string>
  assert.match(
    personalisation('/email')['body'] ?? '',
    /آپ کے لیے Schoolgate میں کچھ ہے۔[\s\S]*Something is waiting for you in Schoolgate/,
  )
  assert.equal(personalisation('/sms')['body'], 'Holm Oak: آپ کے لیے کچھ ہے۔ لنک: https://school.example/policy')
  assert.equal((await deliveries()).find(({ channel }) => channel === 'text')?.fragments, 1)
})

test('texts that the office sends by hand are in each reader’s language', async () => {
  const { tell, act, ada, admin } = await school('none')
  await act(tx => tx.updateTable('person').set({ mobile: '+447700900222' }).where('id', '=', admin).execute())
  await act(tx => chooseLanguage(tx, ada, 'pl'))
  for (const id of [ada, admin]) await act(tx => setPreferences(tx, id, both))
  await tell({ template: 'something-waits', link: '/policy' }, [ada, admin])
  const file = await act(async tx => {
    const rows = await tx
      .updateTable('notice_delivery')
      .set({ state: 'not-sent', reason: 'no-texting' })
      .where('channel', '=', 'text')
      .returning('id')
      .execute()
    const id = await handOver(
      tx,
      rows.map(row => row.id),
      Temporal.Now.instant(),
    )
    return fileOfTexts(tx, deps.people, id ?? '', 'https://school.example')
  })
  assert.match(file ?? '', /"07700900111","Holm Oak: Czeka sprawa dla Ciebie\. Logowanie: https:\/\/school\.example\/policy"/)
  assert.match(file ?? '', /"07700900222","Holm Oak: Something is waiting for you\. Sign in: /)
})

test('several in one mail are counted as the language counts, and say what they are about', async () => {
  const { tell, send, act, ada } = await school('mail')
  await act(tx => chooseLanguage(tx, ada, 'pl'))
  for (const template of ['consultation', 'something-waits', 'comment-answered'] as const) await tell({ template })
  pass({ minutes: 6 })
  await send()
  const [one, ...more] = received()
  assert.deepEqual(more, [])
  assert.equal(one?.subject, 'Holm Oak: 3 sprawy dla Ciebie')
  const text = one?.parts.get('text/plain') ?? ''
  assert.match(text, /• Sprawy, które na Ciebie czekają \(2\)[\s\S]*• Things that wait for you \(2\)/)
})

test('once the school has approved the words, the mail says no more that a machine made them', async () => {
  const { tell, send, act, ada, admin } = await school('mail')
  await act(async tx => {
    await chooseLanguage(tx, ada, 'pl')
    const approved_at = Temporal.Now.instant()
    const prints = notificationWordGroups.flatMap(({ words }) =>
      Object.keys(words.messages.en).map(id => ({
        message_id: id,
        text_sha256: Buffer.from(words.fingerprint('pl', id), 'hex'),
      })),
    )
    const rows = prints.map(print => ({ ...print, language: 'pl', approved_by: admin, approved_at }))
    await tx.insertInto('translation_approval').values(rows).execute()
  })
  await tell({ template: 'sign-in-changed' })
  await send()
  const text = received()[0]?.parts.get('text/plain') ?? ''
  assert.match(text, /Zmienił|Klucz dostępu/)
  assert.doesNotMatch(text, /maszyna|machine/)
})

test('what somebody chose stands; what a page told gives way to a later one, and to a choice', async () => {
  const { act, ada } = await school('none')
  const now = () => act(tx => languageOf(tx, ada))
  assert.equal(await now(), 'en')
  await act(tx => keepLanguage(tx, ada, 'ur'))
  assert.equal(await now(), 'ur')
  await act(tx => keepLanguage(tx, ada, 'pl'))
  assert.equal(await now(), 'pl')
  await act(tx => chooseLanguage(tx, ada, 'en'))
  await act(tx => keepLanguage(tx, ada, 'ur'))
  assert.equal(await now(), 'en')
})
