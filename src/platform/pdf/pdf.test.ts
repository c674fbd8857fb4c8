import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageText, sayingsOf, textOf, treeOf, withTag } from '../../../test/pdf/poppler.ts'
import { samplePng } from '../../../test/pdf/sample-png.ts'
import {
  finishPdf,
  heading,
  linesOf,
  link,
  openPdf,
  type Pdf,
  paragraph,
  place,
  readPicture,
  type Style,
  table,
} from './index.ts'

const column = { left: 60, right: 535, top: 60, bottom: 780 }
const style: Style = { size: 12, leading: 16, weight: 'regular', colour: '#000000' }
const wide = { left: 60, width: 475, before: 0 }
const lineCount = (column.bottom - column.top) / style.leading
const settings = { title: 'A test', author: 'A school', lang: 'en-GB', madeOn: Temporal.PlainDate.from('2026-11-22') }
const open = (): Pdf => openPdf(settings, column)

/** So many lines that know their number, as one paragraph each. */
const filler = (pdf: Pdf, lines: number): void => {
  for (let line = 0; line < lines; line += 1) place(pdf, paragraph(pdf, pdf.root, 'filler', style, wide))
}

/** A paragraph of so many lines: each is one word, as wide as the line. */
const longWords = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => `long${String(index).padStart(2, '0')}${'m'.repeat(42)}`).join(' ')
const linesOn = (page: string | undefined): number => (page?.match(/long\d\dm/g) ?? []).length

test('a paragraph that a page cannot hold leaves two lines at least on either side, and stays one paragraph', async () => {
  for (let left = 0; left <= 8; left += 1) {
    const pdf = open()
    filler(pdf, lineCount - left)
    place(pdf, paragraph(pdf, pdf.root, longWords(6), style, wide))
    const bytes = await finishPdf(pdf)
    const [first, second] = pageText(bytes).split('\f').map(linesOn)
    const expected: Record<number, [number, number]> = {
      0: [0, 6],
      1: [0, 6],
      2: [2, 4],
      3: [3, 3],
      4: [4, 2],
      5: [4, 2],
      6: [6, 0],
      7: [6, 0],
      8: [6, 0],
    }
    assert.deepEqual([first, second], expected[left], `${left} lines were left`)
    const paragraphs = withTag(treeOf(bytes), 'P').map(textOf)
    assert.equal(paragraphs.length, lineCount - left + 1)
    assert.equal(paragraphs.at(-1), longWords(6), 'read as one, with spaces between its lines')
  }
})

test('a heading is never the last on a page', async () => {
  for (let left = 1; left <= 4; left += 1) {
    const pdf = open()
    filler(pdf, lineCount - left)
    const begun = heading(pdf, pdf.root, { level: 1, words: 'Heading' }, style, wide)
    place(pdf, [...begun, ...paragraph(pdf, pdf.root, longWords(4), style, wide)])
    const pages = pageText(await finishPdf(pdf)).split('\f')
    const page = pages.findIndex(text => text.includes('Heading'))
    assert.ok(linesOn(pages[page]) >= 2, `${left} lines were left`)
  }
})

test('what is glued but higher than a page goes on over the pages, and nothing is lost', async () => {
  const pdf = open()
  const pieces = paragraph(pdf, pdf.root, longWords(99), style, wide).map(piece => ({ ...piece, glued: true }))
  place(pdf, pieces)
  const bytes = await finishPdf(pdf)
  assert.equal(sayingsOf(bytes).get('Pages'), '3')
  assert.deepEqual(withTag(treeOf(bytes), 'P').map(textOf), [longWords(99)])
})

test('rows of a table are whole, wherever the page ends', async () => {
  const pdf = open()
  filler(pdf, lineCount - 5)
  const look = { head: style, body: style, rule: '#000000', padding: 2, gap: 8 }
  const columns = [
    { head: 'One', width: 100 },
    { head: 'Two', width: 375 },
  ]
  const words = Array.from({ length: 12 }, (_, row) => `row${row} `.repeat(100).trim())
  place(
    pdf,
    table(
      pdf,
      pdf.root,
      columns,
      words.map((text, row) => [String(row), text]),
      look,
      { left: 60, before: 10 },
    ),
  )
  const bytes = await finishPdf(pdf)
  const [read] = withTag(treeOf(bytes), 'Table')
  assert.deepEqual(
    read?.children.map(row => row.children.map(textOf)),
    [['One', 'Two'], ...words.map((text, row) => [String(row), text])],
  )
  const pages = pageText(bytes).split('\f')
  for (const row of words.keys()) assert.equal(pages.filter(page => page.includes(`row${row} `)).length, 1, `row ${row}`)
})

test('a link over two lines is one link with two places to press', async () => {
  const pdf = open()
  filler(pdf, lineCount - 1)
  place(pdf, link(pdf, pdf.root, longWords(2), 'https://school.example/ä ö', style, wide))
  filler(pdf, 2)
  const bytes = await finishPdf(pdf)
  const links = withTag(treeOf(bytes), 'Link')
  assert.deepEqual(links.map(textOf), [longWords(2)])
  assert.match(bytes.toString('latin1'), /https:\/\/school\.example\/%C3%A4%20%C3%B6/)
  assert.equal(bytes.toString('latin1').match(/\/Subtype \/Link/g)?.length, 2)
})

test('a word wider than the line is cut, a short one with a hyphen is not', () => {
  const { face } = open()
  const said = (words: string, width: number) =>
    linesOf({ face, style, width }, words).map(({ parts }) => parts.map(({ text }) => text).join(''))
  const cut = said('m'.repeat(100), 200)
  assert.ok(cut.length > 4)
  assert.equal(cut.join(''), 'm'.repeat(100))
  for (const [words, ends] of [
    ['a co-headteacher', ['a ', 'co-headteacher']],
    ['safeguarding-lead', ['safeguarding-', 'lead']],
    ['on 2\u00a0May', ['on ', '2 May']],
  ] as const)
    assert.deepEqual(said(words, words.includes('May') ? 40 : 88), ends)
  assert.deepEqual(said('', 100), [''])
})

test('a picture is embedded only where it is whole', () => {
  const pdf = open()
  const whole = samplePng(40, 20)
  assert.equal(readPicture(pdf, whole)?.width, 40)
  const broken = Buffer.from(whole)
  const data = broken.indexOf('IDAT') + 4
  broken.fill(0xff, data, data + 8)
  const interlaced = Buffer.from(whole)
  interlaced[28] = 1
  for (const bytes of [
    broken,
    interlaced,
    whole.subarray(0, -20),
    Buffer.from([0xff, 0xd8]),
    Buffer.from('GIF89a'),
    Buffer.alloc(0),
  ])
    assert.equal(readPicture(pdf, bytes), undefined)
})
