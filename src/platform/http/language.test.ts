import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../test/web/browser.ts'
import { persona, testSite } from '../../../test/web/site.ts'
import { html } from '../../ui/html.ts'
import type { App } from '../http.ts'
import { open } from '../permissions.ts'
import { languageWanted } from './language.ts'

/** A page for staff, without a catalogue. */
const staffPage = (app: App) =>
  app.get('/test/staff', open('a test'), async (_req, reply) => reply.page({ title: 'x', main: html`<h1>For staff</h1>` }))

const site = await testSite({ routes: staffPage })
await persona(site, 'headteacher')
const languageAt = async (visitor: ReturnType<typeof browser>, address: string, accept?: string) => {
  const { body } = await visitor.get(address, accept === undefined ? {} : { 'accept-language': accept })
  return /<html lang="(\w+)" dir="(\w+)"/.exec(body)?.slice(1).join(' ')
}

test('what the browser wants, in its order, among what we have', () => {
  assert.equal(languageWanted('pl-PL,pl;q=0.9,en;q=0.8'), 'pl')
  assert.equal(languageWanted('en-GB,en;q=0.9,pl;q=0.8'), 'en')
  assert.equal(languageWanted('de, ur;q=0.2, pl;q=0.7'), 'pl')
  assert.equal(languageWanted('ur;q=0, pl;q=0.1'), 'pl')
  assert.equal(languageWanted('pl;q=x, ur'), 'ur')
  for (const nothing of [undefined, '', 'de', '*', ';;,,=']) assert.equal(languageWanted(nothing), null)
})

test('a page is in English unless the browser wants another language, or a link chose one', async () => {
  const visitor = browser(site.app)
  assert.equal(await languageAt(visitor, '/contact'), 'en ltr')
  assert.equal(await languageAt(visitor, '/contact', 'pl'), 'pl ltr')
  assert.equal(visitor.cookies.size, 0, 'whoever only looks gets no cookie')
  assert.equal(await languageAt(visitor, '/contact?lang=ur', 'pl'), 'ur rtl')
  assert.equal(visitor.cookies.get('language'), 'ur')
  assert.equal(await languageAt(visitor, '/who-to-ask', 'pl'), 'ur rtl', 'what was chosen stays')
  assert.equal(await languageAt(visitor, '/contact?lang=xx'), 'ur rtl', 'what is no language chooses nothing')
  assert.equal(await languageAt(visitor, '/contact?lang=en'), 'en ltr')
  assert.equal(await languageAt(visitor, '/contact', 'pl'), 'en ltr')
})

test('the cookie holds a word, lasts a year and goes nowhere else', async () => {
  const { headers } = await browser(site.app).get('/contact?lang=pl')
  assert.match(String(headers['set-cookie']), /^language=pl; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
  assert.match(String(headers['vary']), /accept-language/)
})

test('links to other languages keep the address’ query; a page without a catalogue has none, and is English', async () => {
  const visitor = browser(site.app)
  const { body } = await visitor.get('/ask?role=parent&lang=pl&act=accept-request&x="><b>')
  assert.match(
    body,
    /<a [^>]*href="\?role=parent&amp;lang=ur&amp;act=accept-request&amp;x=%22%3E%3Cb%3E" lang="ur" hreflang="ur">اردو/,
  )
  assert.match(body, /<span lang="pl" aria-current="true">Polski/)
  const staff = (await visitor.get('/test/staff')).body
  assert.match(staff, /<html lang="en" dir="ltr"/)
  assert.doesNotMatch(staff, /hreflang/)
})

test('the answer to a form is in the language, and its links to others are left out: they would lose what was typed', async () => {
  const visitor = browser(site.app)
  await visitor.get('/ask?lang=pl')
  const { status, body } = await visitor.fill('/ask?role=parent', { words: '' }, '/ask/find')
  assert.equal(status, 422)
  assert.match(body, /<title>Błąd: /)
  assert.match(body, /Coś trzeba poprawić/)
  assert.match(body, /<span class="govuk-visually-hidden">Błąd:<\/span>/)
  assert.doesNotMatch(body, /hreflang/)
})
