import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf, linksOf, mannersOf } from '../../../../../test/pdf/alt-texts.ts'
import { fontsOf, pageText, sayingsOf, textOf, treeOf, withTag } from '../../../../../test/pdf/poppler.ts'
import { samplePng } from '../../../../../test/pdf/sample-png.ts'
import { peopleInWords } from '../../audience.ts'
import { policyPdf } from './policy-pdf.ts'
import { sampleDocument } from './sample-document.ts'

const bytes = await policyPdf(sampleDocument)
const tree = treeOf(bytes)
const { sections } = sampleDocument.content
const clauses = sections.flatMap(section => section.clauses)
const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('it is tagged, says that it keeps to PDF/UA-1, and shows its title in its language', async () => {
  const says = sayingsOf(bytes)
  assert.equal(says.get('Tagged'), 'yes')
  assert.equal(says.get('Suspects'), 'no')
  assert.equal(says.get('Title'), 'Social media policy')
  assert.match(says.get('Page size') ?? '', /A4/)
  const { language, showsTitle, metadata } = await mannersOf(bytes)
  assert.equal(language, 'en-GB')
  assert.ok(showsTitle)
  assert.match(metadata, /<pdfuaid:part>1<\/pdfuaid:part>/)
})

test('headings are read in the order of the document, none of a level left out', () => {
  const found = withTag(tree, 'H1', 'H2', 'H3').map(node => `${node.tag} ${textOf(node)}`)
  assert.deepEqual(found, [
    'H1 Social media policy',
    'H2 Versions',
    'H2 Fingerprint of this version',
    'H2 Policies to read with this one',
    'H2 Contents',
    ...sections.flatMap(({ heading, clauses: own }) => [
      `H2 ${heading}`,
      ...own.map(({ id, heading: name }) => `H3 ${id} ${name}`),
    ]),
  ])
})

for (const clause of clauses)
  test(`${clause.id}: its words are read whole, the binding ones first, the plain ones marked as such, then whom it binds`, () => {
    const sect = withTag(tree, 'Sect').find(
      ({ children: [head] }) => head?.tag === 'H3' && textOf(head).startsWith(`${clause.id} `),
    )
    assert.ok(sect)
    const [, legal, plain, whom] = sect.children.map(textOf)
    assert.equal(legal, plainly(clause.legal))
    assert.equal(plain, `In plain words: ${plainly(clause.plain ?? '')}`)
    assert.ok(whom?.includes(`For ${peopleInWords(clause.who)}.`), `It says: ${whom}`)
  })

test('clauses stand on the pages in the order of the document', () => {
  const text = pageText(bytes)
  const places = clauses.map(({ heading }) => text.lastIndexOf(heading))
  assert.ok(places.every(place => place > 0))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('G1: the table of versions says when each was written, ratified, signed and in force, and what changed', () => {
  const [table] = withTag(tree, 'Table')
  assert.ok(table)
  const rows = table.children.map(row => row.children.map(textOf))
  assert.deepEqual(rows, [
    ['Version', 'Written', 'Ratified', 'Signed', 'In force from', 'What changed'],
    [
      '3',
      '30 Sept 2026',
      '10 Nov 2026',
      'Ottilie Brandreth, 12 Nov 2026; Samir Okonjo, 13 Nov 2026',
      '16 Nov 2026',
      'Phones on visits may be used to call for help.',
    ],
    ['2', '1 Apr 2023', '2 May 2023', 'Ottilie Brandreth, 3 May 2023', '5 May 2023', 'Rules for visits'],
    ['1', '1 Apr 2020', 'Not ratified', 'Not signed', '5 May 2020', 'First version'],
  ])
  const heads = table.children.map(row => row.children.map(({ tag, scope }) => (tag === 'TH' ? scope : tag)))
  assert.deepEqual(heads[0], Array(6).fill('Column'))
  for (const row of heads.slice(1)) assert.deepEqual(row, ['Row', ...Array(5).fill('TD')])
  assert.match(
    textOf(tree),
    /Ratified on 10 November 2026, minute FGB 2026\/41\. Signed by Ottilie Brandreth, co-headteacher, on 12 November 2026 and/,
  )
})

test('G2: policies to read with it are a list, each that has an address a link to it', async () => {
  const [list] = withTag(tree, 'L')
  assert.ok(list)
  for (const item of list.children)
    assert.deepEqual(
      item.children.map(({ tag }) => tag),
      ['Lbl', 'LBody'],
    )
  assert.deepEqual(withTag(list, 'LBody').map(textOf), ['Safeguarding policy', 'Behaviour policy', 'Complaints policy'])
  const outside = (await linksOf(bytes)).filter(({ to }) => to !== undefined)
  assert.deepEqual(outside, [
    { to: sampleDocument.address, words: sampleDocument.address },
    { to: 'https://holm-oak.example/policies/safeguarding', words: 'Safeguarding policy' },
  ])
  const c4 = clauses.find(({ id }) => id === 'C4')
  assert.deepEqual(c4?.leansOn, ['safeguarding'])
  assert.match(textOf(tree), /C4 .*?Read with: Safeguarding and child protection policy\..*?C5 /)
})

test('the fingerprint stands there whole, and the square code leads to this version', async () => {
  assert.ok(textOf(tree).replaceAll(' ', '').includes(sampleDocument.version.fingerprint))
  const [code, ...more] = await figuresOf(bytes, 1)
  assert.equal(code?.alt, `Square code that leads to version 3 of this policy on the web: ${sampleDocument.address}`)
  assert.equal(code?.bbox?.length, 4)
  assert.deepEqual(more, [])
})

test('contents lead to each section and say on which page it is', () => {
  const entries = withTag(tree, 'TOCI').map(textOf)
  assert.equal(entries.length, sections.length)
  const pages = pageText(bytes).split('\f')
  sections.forEach(({ heading, clauses: own }, index) => {
    const page = Number(/(\d+)$/.exec(entries[index] ?? '')?.[1])
    assert.ok(entries[index]?.startsWith(heading))
    assert.ok(pages[page - 1]?.includes(own[0]?.heading ?? heading), `${heading} is on page ${page}`)
  })
})

test('bookmarks are the sections with their clauses', async () => {
  const { bookmarks } = await mannersOf(bytes)
  assert.deepEqual(
    bookmarks,
    sections.flatMap(({ heading, clauses: own }) => [
      { title: heading, depth: 0 },
      ...own.map(({ id, heading: name }) => ({ title: `${id} ${name}`, depth: 1 })),
    ]),
  )
})

test('the foot of each page is none of the text that is read out', () => {
  assert.match(pageText(bytes), /Holm Oak Primary · Social media policy · Version 3 +Page 2 of \d+/)
  assert.doesNotMatch(textOf(tree), /Page 2 of/)
})

test('long names keep clear of the number of the page', async () => {
  const long = await policyPdf({ ...sampleDocument, schoolName: 'Saint Bartholomew and All Angels Junior School '.repeat(3) })
  const [page] = pageText(long).split('\f')
  assert.match(page ?? '', /Saint Bartholomew and All Angels .* … +Page 1 of \d+\n/)
})

test('all fonts are in the file', () => {
  const fonts = fontsOf(bytes)
  assert.equal(fonts.size, 2)
  for (const [name, isEmbedded] of fonts) {
    assert.match(name, /AtkinsonHyperlegibleNext/)
    assert.ok(isEmbedded)
  }
})

test('the same version gives the same bytes, another look gives others', async () => {
  assert.ok(bytes.equals(await policyPdf(sampleDocument)))
  assert.ok(!bytes.equals(await policyPdf({ ...sampleDocument, brand: '#7a1f5c' })))
})

test('a crest is a picture with words; one that is broken is left out', async () => {
  const crested = await policyPdf({ ...sampleDocument, crest: samplePng(240, 240) })
  const alts = (await figuresOf(crested, 1)).map(({ alt }) => alt)
  assert.deepEqual(alts.slice(0, 1), ['Crest of Holm Oak Primary'])
  const broken = [samplePng(240, 240).subarray(0, 60), Buffer.from('no picture'), Buffer.alloc(0)]
  for (const crest of broken) assert.equal((await figuresOf(await policyPdf({ ...sampleDocument, crest }), 1)).length, 1)
})

test('words that no font has, markup and a title that is XML’s own do not break it', async () => {
  const odd = 'Łódź ‘Пётр’ سلام 👩‍🏫 <b>&amp;</b> \u0000\u0007\ud800 \u202etxet'
  const [first] = sections
  assert.ok(first)
  const own = {
    ...first,
    heading: odd,
    clauses: [{ id: '4.2 (b) of the annex', heading: odd, legal: odd, who: ['staff'], strength: 'must' as const }],
  }
  const strange = await policyPdf({
    ...sampleDocument,
    schoolName: odd,
    content: { ...sampleDocument.content, title: 'Phones & <pictures>', sections: [own] },
  })
  assert.equal(sayingsOf(strange).get('Title'), 'Phones & <pictures>')
  assert.match((await mannersOf(strange)).metadata, /Phones &amp; &lt;pictures&gt;/)
  const heading = withTag(treeOf(strange), 'H3').map(textOf)
  assert.deepEqual(heading, ['4.2 (b) of the annex Łódź ‘????’ ???? ?? <b>&amp;</b> ? txet'])
  const [actual, inUtf16] = [Buffer.from('/ActualText'), Buffer.from('Пётр', 'utf16le').swap16()]
  assert.ok(strange.indexOf(inUtf16, strange.indexOf(actual)) > 0, 'it is still read as it is')
})
