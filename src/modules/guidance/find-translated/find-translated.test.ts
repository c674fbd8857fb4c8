import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../../platform/languages.ts'
import { schoolVocabulary } from '../../policy/index.ts'
import { alsoSaid } from './also-said.ts'
import { findTranslated } from './find-translated.ts'
import { foldedWords } from './fold.ts'

const find = (words: string, language: Language, roles: readonly string[] = ['parent']) =>
  findTranslated(words, { language, roles, limit: 5 })

test('Polish words find an act with or without their marks, in any case and with any ending', () => {
  for (const words of ['zaproszenie', 'ZAPROSZENIA', 'zaproszeń do znajomych', 'zaproszen do znajomych'])
    assert.equal(find(words, 'pl')[0], 'accept-request', words)
  for (const words of ['Czy mogę opublikować zdjęcie ze szkolnego przedstawienia?', 'zdjecie z przedstawienia'])
    assert.equal(find(words, 'pl')[0], 'post-photo', words)
  assert.equal(find('haslo', 'pl')[0], 'share-password')
  assert.equal(find('używanie telefonu', 'pl')[0], 'use-phone')
})

test('words that the vocabulary does not have are known as well', () => {
  assert.equal(find('nauczycielka dodała mnie na Facebooku', 'pl')[0], 'accept-request')
  assert.ok(find('konto na TikToku dla syna', 'pl').includes('let-child-join'))
  assert.equal(find('skarga', 'pl')[0], 'raise-concern')
})

test('Urdu words find an act, also where letters of Arabic were typed for those of Urdu', () => {
  for (const words of ['دوستی کی درخواست', 'دوستي كي درخواست']) assert.equal(find(words, 'ur')[0], 'accept-request', words)
  assert.equal(find('کیا میں اسکول کے ڈرامے کی تصویر شیئر کر سکتی ہوں', 'ur')[0], 'post-photo')
  assert.equal(find('میرا بچہ انسٹاگرام پر اکاؤنٹ', 'ur')[0], 'let-child-join')
})

test('words that have nothing to do with any act find none', () => {
  for (const words of ['', 'zxqv', 'pogoda jutro w Londynie', 'to i owo', '<b>']) assert.deepEqual(find(words, 'pl'), [], words)
  assert.deepEqual(find('آج موسم کیسا ہے', 'ur'), [])
})

test('what others ask about comes later', () => {
  assert.equal(find('prośba o obserwowanie powiedzieć dyrektorowi', 'pl', ['staff'])[0], 'report-request')
  assert.notEqual(find('skarga na szkołę', 'pl')[1], 'name-employer')
})

test('folding leaves letters that every keyboard has', () => {
  assert.deepEqual(foldedWords('Zażółć GĘŚLĄ jaźń, 2 × łódź'), ['zazolc', 'gesla', 'jazn', '2', 'lodz'])
  assert.deepEqual(foldedWords('گھر'), foldedWords('گهر'))
})

test('what is also said is of acts that there are', () => {
  const ids = new Set(schoolVocabulary.acts.map(({ id }) => id))
  for (const said of Object.values(alsoSaid))
    assert.deepEqual(
      Object.keys(said).filter(id => !ids.has(id)),
      [],
    )
})
