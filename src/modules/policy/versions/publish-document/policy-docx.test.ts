import assert from 'node:assert/strict'
import { test } from 'node:test'
import mammoth from 'mammoth'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { unzip } from '../../import-document/read/unzip.ts'
import { policyDocx } from './policy-docx.ts'
import { sampleDocument } from './sample-document.ts'

const bytes = await policyDocx(sampleDocument)
const { sections } = sampleDocument.content
const clauses = sections.flatMap(section => section.clauses)

async function partsOf(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const archive = await unzip(file, () => true)
  assert.ok('files' in archive)
  return new Map([...archive.files].map(([name, content]) => [name, content.toString('utf8')]))
}

const parts = await partsOf(bytes)
const body = parts.get('word/document.xml') ?? ''

interface Read {
  readonly tag: string
  readonly text: string
}

type Node = DefaultTreeAdapterMap['node']
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** The document as Word's readers see it: headings and paragraphs in order. */
async function readBack(file: Buffer): Promise<readonly Read[]> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: file })
  assert.deepEqual(
    messages.filter(({ type }) => type === 'error'),
    [],
  )
  return parseFragment(value).childNodes.map(node => ({ tag: node.nodeName, text: textOf(node).replace(/\s+/g, ' ').trim() }))
}

const read = await readBack(bytes)

test('headings are Word’s own, in the order of the document', () => {
  const found = read.filter(({ tag }) => /^h\d$/.test(tag)).map(({ tag, text }) => `${tag} ${text}`)
  assert.deepEqual(found, [
    'h1 Social media policy',
    'h2 Versions',
    'h2 Fingerprint of this version',
    'h2 Policies to read with this one',
    'h2 Contents',
    ...sections.flatMap(({ heading, clauses: own }) => [
      `h2 ${heading}`,
      ...own.map(({ id, heading: name }) => `h3 ${id} ${name}`),
    ]),
  ])
  assert.match(body, /<w:pStyle w:val="Heading3"\/>/)
})

for (const { id, heading, legal, plain } of clauses)
  test(`${id}: another program reads its words back, the binding ones first`, () => {
    const at = read.findIndex(({ tag, text }) => tag === 'h3' && text === `${id} ${heading}`)
    assert.deepEqual(
      read.slice(at + 1, at + 3).map(({ text }) => text),
      [legal, `In plain words: ${plain}`],
    )
  })

test('G1: the table of versions has a row of headers that is repeated on each page', () => {
  assert.match(/<w:tr>.*?<\/w:tr>/s.exec(body)?.[0] ?? '', /<w:tblHeader\/>.*Version.*In force from/s)
  const table = read.find(({ tag }) => tag === 'table')
  assert.match(table?.text ?? '', /3.*30 Sept 2026.*10 Nov 2026.*Ottilie Brandreth.*Not ratified.*Not signed/)
})

test('G2: policies to read with it are a list, with their links', () => {
  assert.match(parts.get('word/_rels/document.xml.rels') ?? '', /https:\/\/holm-oak\.example\/policies\/safeguarding/)
  assert.doesNotMatch(parts.get('word/_rels/document.xml.rels') ?? '', /javascript/)
  const list = read[read.findIndex(({ text }) => text === 'Policies to read with this one') + 1]
  assert.deepEqual(list, { tag: 'ul', text: 'Safeguarding policyBehaviour policyComplaints policy' })
})

test('its language is British English, and the square code has words', () => {
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="en-GB"/)
  assert.match(body, /descr="Square code that leads to version 3 of this policy on the web: https:\/\/policy\.holm-oak\.example/)
  assert.match(parts.get('docProps/core.xml') ?? '', /<dc:title>Social media policy<\/dc:title>.*Holm Oak Primary/s)
})

test('contents lead to sections that are there', () => {
  const to = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)
  assert.equal(to.length, sections.length)
  for (const anchor of to) assert.match(body, new RegExp(`<w:bookmarkStart [^>]*w:name="${anchor ?? 'none'}"`))
})

test('lists of a clause are Word’s own where Word counts as they do, and stay as written where it does not', async () => {
  const [first] = sections
  assert.ok(first)
  const legal = 'Staff must:\n• stay calm\n• tell the head\nThen:\n(a) one\n(b) two\nAnd:\n3. three\n5. five'
  const own = { ...first, clauses: [{ id: '1', heading: 'Lists', legal, who: ['staff'], strength: 'must' as const }] }
  const back = await readBack(await policyDocx({ ...sampleDocument, content: { ...sampleDocument.content, sections: [own] } }))
  const at = back.findIndex(({ text }) => text === '1 Lists')
  assert.deepEqual(back.slice(at + 1, at + 8), [
    { tag: 'p', text: 'Staff must:' },
    { tag: 'ul', text: 'stay calmtell the head' },
    { tag: 'p', text: 'Then:' },
    { tag: 'ol', text: 'onetwo' },
    { tag: 'p', text: 'And:' },
    { tag: 'p', text: '3. three' },
    { tag: 'p', text: '5. five' },
  ])
})

test('signs that XML does not take do not break it', async () => {
  const title = 'Phones & <pictures> \u0000\u0007\ud800 \u202etxet Пётр'
  const back = await readBack(
    await policyDocx({ ...sampleDocument, schoolName: title, content: { ...sampleDocument.content, title } }),
  )
  assert.equal(back.find(({ tag }) => tag === 'h1')?.text, 'Phones & <pictures> \ufffd txet Пётр')
})
