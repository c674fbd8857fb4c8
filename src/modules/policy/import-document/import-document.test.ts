import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { type ImportedDocument, importDocument } from './import-document.ts'
import { isRefused } from './read/problem.ts'
import { docx, odt, pdf } from './read/sample-files.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

async function imported(file: Uint8Array, name = 'policy'): Promise<ImportedDocument> {
  const result = await importDocument(file, name)
  if (isRefused(result)) throw new assert.AssertionError({ message: `refused: ${result.problem}` })
  return result
}

/** The same small policy in each format; every reader must find the same four rules. */
const rules = ['staff must_not befriend', 'staff must tell', 'pupil must_not use', 'parent should ask']

function found({ clauses, text }: ImportedDocument): readonly string[] {
  for (const clause of clauses) assert.equal(text.slice(clause.start, clause.end), clause.text)
  return clauses.map(clause => `${clause.who[0]} ${clause.strength} ${clause.act.split(' ')[0]}`)
}

test('a Word document: headings by style and by bold type, lists by their lead-in', async () => {
  const file = docx([
    { text: 'Phones and social media', style: 'Heading1' },
    { text: 'What staff do', bold: true },
    { text: 'Staff must not befriend pupils online. They must tell the headteacher of any request.' },
    { text: 'Pupils must not use a phone in school.' },
    { text: 'Parents should ask at the office & not online.' },
  ])
  const document = await imported(file)
  assert.deepEqual(found(document), rules)
  assert.equal(document.title, 'Phones and social media')
  assert.equal(document.clauses[0]?.section, 'What staff do')
})

test('an OpenDocument text: outline levels, lists, spans, spaces, and no deleted text', async () => {
  const file = odt(
    '<text:tracked-changes><text:p>Staff must dance.</text:p></text:tracked-changes>' +
      '<text:h text:outline-level="1">Phones and social media</text:h>' +
      '<text:p>Staff must <text:span text:style-name="B1">not</text:span><text:s/>befriend pupils online. They must tell the headteacher.</text:p>' +
      '<text:p>Pupils must not:</text:p><text:list><text:list-item><text:p>use a phone in school</text:p></text:list-item></text:list>' +
      '<text:p>Parents should ask at the office &amp; not online.</text:p>',
  )
  assert.deepEqual(found(await imported(file)), rules)
})

test('a PDF: wrapped lines are one sentence, page heads and numbers are left out', async () => {
  const file = pdf([
    [
      'Hill School policy 1',
      '# Phones and social media',
      'Staff must not befriend pupils online, whatever the platform and however',
      'well they know the family. They must tell the headteacher about any request',
      '1',
    ],
    [
      'Hill School policy 2',
      'that they receive. Pupils must not use a phone in school at any time of day,',
      'inside or outside. Parents should ask at the office about anything they read.',
      '2',
    ],
  ])
  const document = await imported(file)
  assert.deepEqual(found(document), rules)
  assert.match(document.clauses[1]?.text ?? '', /request\s+that they receive/)
  assert.doesNotMatch(document.text, /Hill School policy/)
})

test('a web page: scripts and menus are no text, bold paragraphs are headings, tables are read', async () => {
  const file = bytes(
    '<!doctype html><title>x</title><nav><ul><li>Staff must click</ul></nav><script>"Staff must run"</script><h1>Phones and social media</h1>' +
      '<p><strong>Staff</strong></p><p>Staff must not befriend pupils <em>online</em>. They must tell the headteacher.</p>' +
      '<table><tr><th>Group</th><th>Must not</th></tr><tr><td>Pupils</td><td>use a phone in school</td></tr></table>' +
      '<p>Parents should ask at the office.</p>',
  )
  const document = await imported(file)
  assert.deepEqual(
    document.clauses.map(clause => clause.strength),
    ['must_not', 'must', 'must_not', 'should'],
  )
})

test('Markdown and plain text: offsets are those of the file itself, emphasis and Windows line ends included', async () => {
  const text =
    '# Phones and social media\r\n\r\nStaff must **not** befriend\r\npupils online. They must tell the headteacher.\r\n\r\n- Pupils must not use a phone in school.\r\n- Parents should ask at the office.\r\n'
  const document = await imported(bytes(text), 'policy.md')
  assert.deepEqual(found(document), rules)
  assert.equal(document.text, text)
  assert.equal(document.clauses[0]?.text, 'Staff must **not** befriend\r\npupils online.')
})

test('old encodings: Windows-1252 quotes and UTF-16', async () => {
  const text =
    'Phones and social media\n\nStaff must not befriend pupils online. They must tell the headteacher. Pupils must not use a phone. Parents should ask at the school’s office.'
  assert.deepEqual(found(await imported(Buffer.from(text.replace('’', '\u0092'), 'latin1'))), rules)
  assert.deepEqual(found(await imported(Buffer.from(`\ufeff${text}`, 'utf16le'))), rules)
})

test('the name never decides: a Word document called .pdf is read as what it is', async () => {
  const file = docx([
    { text: 'Staff must not post photos of pupils online. Pupils must not use phones. Parents should ask the school.' },
  ])
  assert.equal((await imported(file, 'policy.pdf')).clauses.length, 3)
})

test('the title is the line that names the document, not the school, an address or a sentence', async () => {
  const titleOf = async (top: string) =>
    (
      await imported(
        bytes(`${top}\n\nStaff must log out of school accounts. Pupils must not use phones. Parents should ask the school.\n`),
      )
    ).title
  assert.equal(
    await titleOf('Hill Primary School\n\nSocial Media Policy for Staff and Parents.'),
    'Social Media Policy for Staff and Parents',
  )
  assert.equal(
    await titleOf('Hill Primary School\n\n<https://hill.example/policies/>\n\nThis policy is new.'),
    'Hill Primary School',
  )
})

test('sections reach from heading to heading, and cover what follows them', async () => {
  const document = await imported(
    bytes('# Social media\n\n## Staff\n\nStaff must log out.\n\n## Pupils\n\nPupils must not post. Parents may post.\n'),
  )
  assert.deepEqual(
    document.sections.map(({ heading, start, end }) => [heading, document.text.slice(start, end).split('\n')[0]]),
    [
      ['Social media', 'Social media'],
      ['Staff', 'Staff'],
      ['Pupils', 'Pupils'],
    ],
  )
  assert.deepEqual(
    document.clauses.map(clause => clause.section),
    ['Staff', 'Pupils', 'Pupils'],
  )
})
