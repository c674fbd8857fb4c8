import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../html.ts'
import { catalogue, type Translation } from './catalogue.ts'

const en = {
  'x.hello': 'Welcome to {school}',
  'x.children': '{count, plural, one {# child} other {# children}}',
  'x.until': 'Until {day}',
  'x.see': 'See {link}.',
  'x.way': '{way, select, phone {By phone} other {Otherwise}}',
}
const pl: Translation<typeof en> = {
  'x.hello': 'Witamy w {school}',
  'x.children': '{count, plural, one {# dziecko} few {# dzieci} many {# dzieci} other {# dziecka}}',
  'x.until': 'Do {day}',
  'x.see': 'Zobacz: {link}.',
  'x.way': '{way, select, phone {Telefonicznie} other {Inaczej}}',
}
const ur: Translation<typeof en> = { ...pl, 'x.hello': '{place} میں خوش آمدید', 'x.see': 'دیکھیں: {link}۔' }
const words = catalogue({ en, pl, ur })

test('messages take values, choose plurals and write days as their language does', () => {
  const day = Temporal.PlainDate.from('2026-11-22')
  const [english, polish, urdu] = [words.in('en'), words.in('pl'), words.in('ur')]
  assert.equal(english.t('x.hello', { school: 'Holm Oak' }), 'Welcome to Holm Oak')
  assert.deepEqual(
    [1, 3, 5].map(count => polish.t('x.children', { count })),
    ['1 dziecko', '3 dzieci', '5 dzieci'],
  )
  assert.equal(english.t('x.until', { day }), 'Until 22 November 2026')
  assert.equal(polish.t('x.until', { day }), 'Do 22 listopada 2026')
  assert.match(urdu.t('x.until', { day }), /22 نومبر،? 2026/)
  assert.equal(urdu.t('x.way', { way: 'phone' }), 'Telefonicznie')
})

test('one message that fails falls back to English; in English it is a fault', () => {
  assert.equal(words.in('ur').t('x.hello', { school: 'Holm Oak' }), 'Welcome to Holm Oak')
  assert.throws(() => words.in('en').t('x.hello'))
})

test('markup goes into a place, text is escaped, and names keep their direction in Urdu', () => {
  const link = html`<a href="/a">b</a>`
  assert.equal(words.in('en').rich('x.see', { link }).toString(), 'See <a href="/a">b</a>.')
  assert.equal(words.in('ur').rich('x.see', { link }).toString(), 'دیکھیں: <a href="/a">b</a>۔')
  assert.equal(words.in('en').rich('x.see', { link: '<b>' }).toString(), 'See &lt;b&gt;.')
  assert.match(words.in('ur').t('x.see', { link: 'Oak' }), /\u2068Oak\u2069/)
  assert.equal(words.in('pl').listed(['a', link, 'c']).toString(), 'a, <a href="/a">b</a> i c')
  assert.equal(words.in('pl').english('A').toString(), '<span lang="en" dir="ltr">A</span>')
})

test('a page knows which translated messages it showed, by a fingerprint that changes with either text', () => {
  const shown = words.in('pl')
  shown.t('x.see', { link: 'x' })
  assert.deepEqual([...shown.shown], [words.fingerprint('pl', 'x.see')])
  assert.equal(words.in('en').shown.size, 0)
  const changed = [
    catalogue({ en: { ...en, 'x.see': 'Look at {link}.' }, pl }),
    catalogue({ en, pl: { ...pl, 'x.see': 'Patrz: {link}.' } }),
  ]
  for (const other of changed) assert.notEqual(other.fingerprint('pl', 'x.see'), words.fingerprint('pl', 'x.see'))
})

test('without a translation the words are English, and say so', () => {
  const only = catalogue({ en, pl })
  assert.deepEqual(only.languages, ['en', 'pl'])
  assert.equal(only.in('ur').language, 'en')
  assert.equal(only.in('ur').t('x.until', { day: 'noon' }), 'Until noon')
})
