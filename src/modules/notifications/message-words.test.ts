import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from './kinds.ts'
import { mailWords, textWords } from './message-words.ts'
import { templateOf, templates, todayTemplates } from './templates.ts'

const told = (...some: string[]) => ({
  templates: some,
  schoolName: 'Holm Oak & Co',
  origin: 'https://school.example',
  path: '/today',
})
const all = Object.keys(templates)

test('every notice has words: a subject, a link, and "Today" in a verb; none of them asks for what we must not say', () => {
  for (const id of all) {
    const { text, html, subject } = mailWords(told(id), '#0b5563')
    assert.match(subject, /^Holm Oak & Co: \S/, id)
    assert.match(text, /https:\/\/school\.example\/today/, id)
    assert.match(html, /href="https:\/\/school\.example\/today"/, id)
    assert.ok(html.includes('Holm Oak &amp; Co') && !html.includes('Oak & Co'), `${id}: the school’s name is escaped`)
    assert.doesNotMatch(`${subject} ${text}`, /\bplease\b|\binvalid\b|\buser\b|!/i, id)
  }
  for (const id of todayTemplates)
    assert.match(templateOf(id).today ?? '', /^(?!(A|An|The|Your|It|Somebody|Something|There)\b)[A-Z][a-z]+ /, id)
})

test('a text is one fragment for a school of usual name, and says nothing of what it is about', () => {
  for (const id of all) {
    const text = textWords(told(id))
    assert.ok(text.length <= 160, `${id}: ${text.length}`)
    assert.match(text, /waiting for you/)
  }
})

test('several share a mail that lists their kinds only', () => {
  const { subject, text, optional } = mailWords(told('role-to-approve', 'something-waits', 'role-decided'), '#0b5563')
  assert.equal(subject, 'Holm Oak & Co: 3 things for you')
  assert.ok(text.includes(`• ${kinds.tasks.name} (2)`) && text.includes(`• ${kinds.outcomes.name} (1)`))
  assert.ok(!text.includes('approval'))
  assert.ok(optional && text.includes('/me/notices'))
})

test('what must be sent offers no way to switch it off', () => {
  for (const id of all) assert.equal(mailWords(told(id), '#0b5563').optional, !kinds[templateOf(id).kind].mustSend, id)
})

test('a template that there is not is a fault of the program', () => {
  assert.throws(() => templateOf('no-such-thing'), TypeError)
})
