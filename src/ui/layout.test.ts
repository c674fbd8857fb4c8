import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'
import { type Page, page } from './layout.ts'
import { initials } from './school-header.ts'

const school = { name: 'Hazelmere Primary School', brand: '#0b5563' }
const shown = (more: Partial<Page> = {}): string => page({ title: 'Ask', school, main: html`<h1>Ask</h1>`, ...more }).toString()
const title = (document: string): string => /<title>([^<]*)<\/title>/.exec(document)?.[1] ?? ''

test('the title says what page and whose, and first of all that something is wrong', () => {
  assert.equal(title(shown()), 'Ask – Hazelmere Primary School – Schoolgate')
  assert.equal(title(shown({ errors: { role: 'Choose who you are' } })), 'Error: Ask – Hazelmere Primary School – Schoolgate')
  assert.equal(title(shown({ errors: { role: undefined } })), 'Ask – Hazelmere Primary School – Schoolgate')
  assert.equal(title(shown({ school: undefined })), 'Ask – Schoolgate')
})

test('errors stand at the head of the main part, and lead to their fields', () => {
  const document = shown({ errors: { role: 'Choose who you are', born: 'Enter a day' }, errorIds: { born: 'born-day' } })
  const main = document.slice(document.indexOf('<main'))
  assert.match(main, /href="#role">Choose who you are/)
  assert.match(main, /href="#born-day">Enter a day/)
  assert.ok(main.indexOf('govuk-error-summary') < main.indexOf('<h1>Ask'))
})

test('language and direction are told to the browser', () => {
  assert.match(shown(), /<html lang="en" dir="ltr"/)
  assert.match(shown({ words: { language: 'ur', languages: ['en', 'ur'], shown: new Set() } }), /<html lang="ur" dir="rtl"/)
})

test('one main part, that the skip link leads to; one header, one footer', () => {
  const document = shown()
  assert.match(document, /href="#main-content" class="govuk-skip-link/)
  for (const part of ['<main ', 'id="main-content"', '<header ', '<footer ']) {
    assert.equal(document.split(part).length, 2, part)
  }
})

test('nothing inline that the content security policy would refuse', () => {
  const document = shown({
    kind: 'children',
    errors: { a: 'b' },
    notice: 'Done',
    signedIn: { name: 'A', href: '/me', signOut: html`<form></form>` },
  })
  assert.doesNotMatch(document, /\sstyle=|\son[a-z]+=|<style|javascript:/)
  assert.doesNotMatch(document, /<script(?![^>]*\ssrc=)/)
})

test('the navigation marks the page, or the place that the page belongs to', () => {
  const current = (path: string): string =>
    /aria-current="(\w+)"[^>]*>\s*(?:<strong[^>]*>)?([^<]+)/.exec(shown({ path }))?.slice(1).join(' ') ?? ''
  assert.equal(current('/policy/table'), 'page At a glance')
  assert.equal(current('/ask/what'), 'true Ask')
  assert.equal(current('/people'), '')
  assert.doesNotMatch(shown({ navigation: [] }), /<nav/)
})

test('a school of another colour has its own sheet, after ours; a faint or hostile colour has none', () => {
  const sheets = (brand: string): string[] =>
    [...shown({ school: { name: 'A', brand } }).matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(match => match[1] ?? '')
  assert.equal(sheets('#7a1f3d')[1], '/assets/school-7a1f3d.css')
  assert.equal(sheets('#ffee00').length, 1)
  assert.equal(sheets('"><script>').length, 1)
})

test("a school's words are only words", () => {
  const document = shown({ school: { name: '<b>Mills & Sons</b>', brand: '#0b5563', crest: '/crest"onerror="x' } })
  assert.ok(document.includes('&lt;b&gt;Mills &amp; Sons&lt;/b&gt;'))
  assert.ok(!document.includes('<b>Mills'))
  assert.ok(!document.includes('"onerror'))
})

test('children can leave quickly on every page of theirs', () => {
  assert.match(shown({ kind: 'children' }), /govuk-exit-this-page/)
  assert.doesNotMatch(shown(), /govuk-exit-this-page/)
})

test('initials are of the words that carry the name', () => {
  assert.equal(initials('St Oswin’s Church of England Primary'), 'SO')
  assert.equal(initials('The School of the Holy Trinity'), 'SH')
  assert.equal(initials('Éluard Academy'), 'ÉA')
  assert.equal(initials('—'), '')
})
