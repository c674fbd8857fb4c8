import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../platform/languages.ts'
import { schoolVocabulary } from '../policy/index.ts'
import { becauseOf, headline, saidIn, whomInWords } from './sentences.ts'

const verdicts = ['forbidden', 'required', 'advised-against', 'advised', 'allowed', 'silent', 'depends'] as const

/** The verdicts on an act as sentences, without the marks that hold a direction. */
const sentencesOf = (act: string | undefined, language: Language): string[] =>
  verdicts.map(verdict => headline(verdict, act, saidIn(language)).replace(/[\u2068\u2069]/g, ''))

test('verdicts are sentences in English, said to whoever asks', () => {
  assert.deepEqual(sentencesOf('change-password', 'en'), [
    'No. You must not change the password of your own account.',
    'You must change the password of your own account.',
    'Better not. We advise against changing your password.',
    'Yes. We advise you to change the password of your own account.',
    'Yes. You may change the password of your own account.',
    'The policy does not say whether you may change the password of your own account.',
    'It depends whether you may change the password of your own account.',
  ])
})

test('verdicts are sentences in Polish: one infinitive fits them all', () => {
  assert.deepEqual(sentencesOf('accept-request', 'pl'), [
    'Nie. Zasady zabraniają przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
    'Trzeba przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
    'Lepiej nie. Odradzamy przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
    'Tak. Radzimy przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
    'Tak. Wolno przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
    'Zasady nie mówią, czy wolno przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
    'To zależy, czy wolno przyjmować zaproszenia do znajomych lub prośby o obserwowanie.',
  ])
  assert.equal(sentencesOf('share-password', 'pl')[2], 'Lepiej nie. Odradzamy podawać komuś hasło do swojego konta.')
  assert.equal(sentencesOf(undefined, 'pl')[0], 'Nie. Zasady zabraniają to robić.')
})

test('verdicts are sentences in Urdu: one verbal noun fits them all', () => {
  assert.deepEqual(sentencesOf('take-photo', 'ur'), [
    'نہیں۔ اپنے فون سے تصویر لینا یا ویڈیو بنانا منع ہے۔',
    'آپ کے لیے اپنے فون سے تصویر لینا یا ویڈیو بنانا لازمی ہے۔',
    'بہتر ہے نہ کریں۔ ہماری رائے میں اپنے فون سے تصویر لینا یا ویڈیو بنانا مناسب نہیں ہے۔',
    'جی ہاں۔ ہماری رائے میں اپنے فون سے تصویر لینا یا ویڈیو بنانا بہتر ہے۔',
    'جی ہاں۔ آپ اپنے فون سے تصویر لینا یا ویڈیو بنانا چاہیں تو اجازت ہے۔',
    'اصول نہیں بتاتے کہ اپنے فون سے تصویر لینا یا ویڈیو بنانا منع ہے یا نہیں۔',
    'یہ صورتِ حال پر ہے کہ اپنے فون سے تصویر لینا یا ویڈیو بنانا منع ہے یا نہیں۔',
  ])
})

test('an act has the form that the sentences take: an infinitive first in Polish, a verbal noun last in Urdu', () => {
  const [polish, urdu] = [saidIn('pl').names, saidIn('ur').names]
  for (const { id } of schoolVocabulary.acts) {
    assert.match(polish.act(id), /^(?:gorzej )?\p{Ll}+ć[ ,]/u, id)
    assert.doesNotMatch(polish.act(id), /\.$/, id)
    assert.match(urdu.act(id), /نا(?: کہ .+)?$/u, id)
    assert.doesNotMatch(urdu.act(id), /۔$/u, id)
  }
})

const facts = { 'other-person': 'pupil' }

test('why a clause applies is a sentence in each language', () => {
  const because = (language: Language, given: Parameters<typeof becauseOf>[0]) =>
    becauseOf(given, ['staff', 'governor'], saidIn(language)).replace(/[\u2068\u2069]/g, '')
  const [certain, bound] = [
    { certain: true, facts, strength: 'must_not' },
    { certain: true, facts: {}, strength: 'must' },
  ] as const
  const [open, allows, allowsThem] = [
    { ...certain, certain: false },
    { ...certain, strength: 'may' },
    { ...bound, strength: 'may' },
  ] as const
  assert.deepEqual(
    [certain, open, bound, allows, allowsThem].map(given => because('en', given)),
    [
      'It applies because the other person is a pupil here.',
      'It applies if the other person is a pupil here.',
      'It applies to staff and governors.',
      'It allows this because the other person is a pupil here.',
      'It allows this for staff and governors.',
    ],
  )
  assert.deepEqual(
    [certain, open, bound, allows, allowsThem].map(given => because('pl', given)),
    [
      'Ma zastosowanie, ponieważ druga osoba jest uczniem lub uczennicą tej szkoły.',
      'Ma zastosowanie, jeśli druga osoba jest uczniem lub uczennicą tej szkoły.',
      'Dotyczy pracowników szkoły i członków rady szkoły.',
      'Pozwala na to, ponieważ druga osoba jest uczniem lub uczennicą tej szkoły.',
      'Pozwala na to w przypadku pracowników szkoły i członków rady szkoły.',
    ],
  )
  assert.equal(because('ur', certain), 'یہ لاگو ہے کیونکہ دوسرا شخص اس اسکول کا طالب علم ہے۔')
  assert.equal(because('ur', bound), 'یہ عملے اور گورنروں پر لاگو ہے۔')
})

test('whom to ask is said in the language too', () => {
  assert.equal(whomInWords(['staff'], saidIn('en')), 'the headteacher')
  assert.equal(whomInWords(['staff'], saidIn('pl')), 'dyrektora szkoły')
  assert.equal(whomInWords(['parent'], saidIn('ur')), 'اسکول کا دفتر')
})
