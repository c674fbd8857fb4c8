import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { importDocument } from '../import-document.ts'
import { importInWorker } from '../import-in-worker.ts'
import { type ImportProblem, importProblemMessage, importProblems, isRefused } from './problem.ts'
import { archive, docx, odt, pdf } from './sample-files.ts'

const policy = [
  { text: 'Staff must not post photos of pupils online. Pupils must not use phones at school. Parents should ask the head.' },
]

/** A zip with one deflated entry that claims the given size. */
function deflated(name: string, content: Buffer, claimed: number): Buffer {
  const body = deflateRawSync(content)
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(crc32(content), 10)
  head.writeUInt32LE(body.length, 14)
  head.writeUInt32LE(claimed, 18)
  head.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), body])
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, Buffer.alloc(14), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

const doctype =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
const nested = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}</w:body></w:document>`
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])

const files: readonly (readonly [what: string, expected: ImportProblem, file: () => Uint8Array])[] = [
  ['no bytes', 'empty', () => Buffer.alloc(0)],
  ['only spaces', 'empty', () => Buffer.from(' \n\t\n ')],
  ['a Word document with no words', 'empty', () => docx([{ text: ' ' }])],
  ['11 MB', 'too-large', () => Buffer.alloc(11_000_000, 'a ')],
  ['600,000 letters', 'too-much-text', () => Buffer.from('Staff must read. '.repeat(36_000))],
  [
    'a web page of 600,000 letters',
    'too-much-text',
    () => Buffer.from(`<html><body>${'<p>Staff must read this.</p>'.repeat(24_000)}`),
  ],
  ['binary junk', 'unknown-type', () => Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256))],
  ['a program', 'unknown-type', () => Buffer.from('7f454c4602010100', 'hex')],
  ['a picture', 'image', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['an old Word file', 'old-word', () => compound],
  ['a Word file with a password', 'encrypted', () => locked],
  [
    'a PDF with a password',
    'encrypted',
    () =>
      pdf(
        [['x']],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
      ),
  ],
  [
    'an OpenDocument with a password',
    'encrypted',
    () => odt('<text:p>x</text:p>', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
  ],
  ['a spreadsheet', 'spreadsheet', () => archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
  ['a slide show', 'presentation', () => archive({ 'ppt/presentation.xml': '<p/>' })],
  ['some zip', 'unknown-type', () => archive({ 'a.txt': 'Staff must not.' })],
  ['half a zip', 'broken-file', () => docx(policy).subarray(0, 900)],
  ['a PDF cut short', 'broken-file', () => Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Cata')],
  ['a Word file that is not XML', 'broken-file', () => docx(policy, { 'word/document.xml': 'Staff must not <<<' })],
  [
    'XML in UTF-16, which could hide a document type',
    'broken-file',
    () => docx(policy, { 'word/document.xml': '\u0000<\u0000?' }),
  ],
  ['tags nested 5,000 deep', 'broken-file', () => docx(policy, { 'word/document.xml': nested })],
  ['a zip bomb', 'bomb', () => deflated('word/document.xml', Buffer.alloc(15_000_000, 'a'), 15_000_000)],
  ['a zip bomb whose head claims to be small', 'bomb', () => deflated('word/document.xml', Buffer.alloc(15_000_000, 'a'), 1_000)],
  ['a zip bomb that says what it is', 'bomb', () => deflated('word/document.xml', Buffer.alloc(30_000_000, 'a'), 30_000_000)],
  ['3,000 files', 'bomb', () => archive(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`f${i}`, ''])))],
  ['entities in Word', 'entities', () => docx(policy, { 'word/document.xml': doctype })],
  ['entities in OpenDocument', 'entities', () => odt('', { 'content.xml': doctype })],
  ['entities in a page', 'entities', () => Buffer.from('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>')],
  ['macros', 'macros', () => docx(policy, { 'word/vbaProject.bin': 'x' })],
  ['OpenDocument macros', 'macros', () => odt('<text:p>x</text:p>', { 'Basic/Standard/Module1.xml': '<x/>' })],
  ['a scan', 'no-text', () => pdf([['']])],
  [
    'a recipe',
    'not-a-policy',
    () =>
      Buffer.from(
        'Lemon cake\n\nYou should heat the oven. Add the eggs and the flour. Do not open the door. The cake must cool. Children may lick the spoon.',
      ),
  ],
  ['a table of figures', 'not-a-policy', () => Buffer.from('name,year,points\n'.repeat(300))],
  [
    'a novel',
    'not-a-policy',
    () =>
      Buffer.from('She must have known that he would come. The school was closed, and the children had gone home. '.repeat(40)),
  ],
]

for (const [what, expected, file] of files) {
  test(`${what}: ${expected}`, async () => {
    const result = await importDocument(file(), 'policy.docx')
    assert.deepEqual(isRefused(result) ? result : 'read', { problem: expected })
  })
}

test('every refusal says what is wrong and what to do, without blame', () => {
  for (const problem of Object.keys(importProblems) as ImportProblem[]) {
    const message = importProblemMessage(problem)
    assert.match(message, /\.$/)
    assert.doesNotMatch(message, /invalid|error|user|!/i)
    assert.ok(message.length < 200)
  }
})

const nasty: readonly (readonly [what: string, unit: string])[] = [
  ['one endless word', 'a'],
  ['open brackets', '(('],
  ['modals without end', 'staff must not '],
  ['commas', 'staff, '],
  ['and without end', ' and the pupils and'],
  ['if without end', 'if where when unless '],
  ['stars', '**'],
  ['bars', '| '],
  ['tabs', 'a\t'],
  ['quotes', '“‘"'],
  ['adverbs', 'staff must always, never, '],
  ['headings', '\n# a'],
  ['comments', '<!-- '],
  ['numbers', '1.1.1.'],
  ['dots', '. . '],
  ['called', 'called "a" '],
  ['open tags', '<a <b '],
  ['short comments', '\n<!-- -->'],
  ['short lines', '\na'],
  ['lists', '\n - staff:\n'],
]

for (const [what, unit] of nasty) {
  test(`500 kB of ${what} takes under 2 s of processor time`, async () => {
    const text = unit.repeat(Math.floor(490_000 / unit.length))
    const before = process.cpuUsage()
    await importDocument(Buffer.from(`Policy\n${text}`), 'policy.txt')
    const { user } = process.cpuUsage(before)
    assert.ok(user < 2_000_000, `${Math.round(user / 1000)} ms of processor time`)
  })
}

test('a thread of its own gives the same answer, and is stopped when it takes too long', async () => {
  const file = docx(policy)
  assert.deepEqual(await importInWorker(file, 'policy.docx'), await importDocument(file, 'policy.docx'))
  assert.deepEqual(await importInWorker(file, 'policy.docx', { milliseconds: 1, megabytes: 128 }), { problem: 'too-hard' })
})
