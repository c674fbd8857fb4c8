import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf, mannersOf } from '../../../../../test/pdf/alt-texts.ts'
import { sayingsOf, textOf, treeOf, withTag } from '../../../../../test/pdf/poppler.ts'
import { posterPdf } from './poster.ts'

const poster = {
  schoolName: 'Holm Oak Primary',
  brand: '#0b5563',
  event: 'Sports day',
  day: Temporal.PlainDate.from('2027-06-24'),
  lines: ['Take pictures of your own child only.', 'Keep other children off social media.', 'Phones away during the races.'],
  address: 'https://policy.holm-oak.example/policy?role=parent',
}

test('C1: a poster is one tagged page, read in order, its code with words', async () => {
  const bytes = await posterPdf(poster)
  const says = sayingsOf(bytes)
  assert.equal(says.get('Pages'), '1')
  assert.equal(says.get('Tagged'), 'yes')
  assert.equal(says.get('Title'), 'Sports day: Thursday 24 June 2027')
  const tree = treeOf(bytes)
  assert.deepEqual(withTag(tree, 'H1').map(textOf), ['Sports day'])
  assert.deepEqual(withTag(tree, 'LBody').map(textOf), poster.lines)
  assert.match(
    textOf(tree),
    /^Holm Oak Primary Sports day Thursday 24 June 2027 Take .* races\. .*Read the rules on your phone English · Polski · Urdu https:/,
  )
  const [code] = await figuresOf(bytes, 1)
  assert.equal(code?.alt, `Square code that leads to ${poster.address}`)
  assert.equal((await mannersOf(bytes)).language, 'en-GB')
  assert.ok(bytes.equals(await posterPdf(poster)))
})

test('a poster that hangs for good bears no day', async () => {
  const bytes = await posterPdf({ ...poster, event: 'Visitors', beneath: 'Sign in here' })
  assert.equal(sayingsOf(bytes).get('Title'), 'Visitors: Sign in here')
  assert.doesNotMatch(textOf(treeOf(bytes)), /2027/)
})

test('C1: many words are set smaller and stay on the page; no words leave no empty list', async () => {
  const long = 'Keep pictures with other children off social media, whoever asks. '
  const full = await posterPdf({ ...poster, event: 'A long name of an event '.repeat(4), lines: [long, long.repeat(2), long] })
  assert.equal(sayingsOf(full).get('Pages'), '1')
  assert.equal(withTag(treeOf(full), 'LBody').length, 3)
  const endless = await posterPdf({ ...poster, lines: [long, long.repeat(80), long] })
  assert.equal(sayingsOf(endless).get('Pages'), '1')
  assert.equal(withTag(treeOf(await posterPdf({ ...poster, lines: [] })), 'L').length, 0)
})
