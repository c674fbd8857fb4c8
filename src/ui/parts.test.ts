import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseQuote, dutyList, knownFacts, printButton } from './answer-parts.ts'
import { type ErrorStatus, errorPage } from './error-pages.ts'
import { errorSummaryFor, fieldError, hasErrors } from './form.ts'
import { type Verdict, verdictTokens } from './theme/tokens.ts'
import { verdictBand, verdictIcon, verdictKey, verdictMark, verdictWords } from './verdicts.ts'

const verdicts = Object.keys(verdictTokens) as Verdict[]

test('each verdict has a word and a shape of its own, hidden from screen readers', () => {
  assert.equal(verdicts.length, 7)
  assert.equal(new Set(verdicts.map(verdict => verdictWords[verdict])).size, 7)
  assert.equal(new Set(verdicts.map(verdict => verdictIcon(verdict).toString())).size, 7)
  for (const verdict of verdicts) assert.match(verdictIcon(verdict).toString(), /^<svg [^>]*aria-hidden="true"/)
})

test('a mark keeps its word, seen or heard', () => {
  for (const verdict of verdicts) {
    assert.ok(verdictMark(verdict, { iconOnly: true }).toString().includes(verdictWords[verdict]))
    assert.ok(verdictKey().toString().includes(verdictWords[verdict]))
  }
})

test('the band is headed by the sentence, with reason and class', () => {
  const band = verdictBand({ verdict: 'allowed', heading: 'Yes, if <you> wish', why: 'Because' }).toString()
  assert.match(band, /class="sg-verdict sg-verdict--allowed" aria-labelledby="verdict"/)
  assert.match(band, /<h1 class="sg-verdict__heading" id="verdict">Yes, if &lt;you&gt; wish<\/h1>/)
  assert.match(band, /Because/)
  assert.doesNotMatch(verdictBand({ verdict: 'silent', heading: 'Ask' }).toString(), /sg-verdict__why/)
})

test('duties say what, who and by when; and only what is known', () => {
  assert.match(dutyList([{ what: 'Tell', who: 'You', by: 'today' }]).toString(), /Tell[\s\S]*You · today/)
  assert.match(dutyList([{ what: 'Tell', by: 'today' }]).toString(), />today</)
  assert.doesNotMatch(dutyList([{ what: 'Tell' }]).toString(), /sg-duties__who/)
})

test('a clause is quoted with its place, escaped', () => {
  const quote = clauseQuote({
    id: 'A2',
    words: 'No <b>',
    href: '/policy#A2',
    place: 'Section 1',
    because: 'You teach',
  }).toString()
  for (const part of ['No &lt;b&gt;', 'href="/policy#A2"', 'Clause A2', 'Section 1', 'You teach'])
    assert.ok(quote.includes(part), part)
})

test('known facts can each be changed, and the link says which', () => {
  const known = knownFacts('What we know', [
    { fact: 'You', value: 'a teacher', changeHref: '/ask?x=1&y=2' },
    { fact: 'Where', value: 'here' },
  ]).toString()
  assert.match(known, /href="\/ask\?x=1&amp;y=2">Change<span class="govuk-visually-hidden"> You</)
  assert.equal(known.split('Change').length, 2)
})

test('without a script there is no button to print, for it would do nothing', () => {
  assert.match(printButton('Print this answer').toString(), /data-print(?:="")? hidden/)
})

test('a summary only where there is something to mend', () => {
  assert.equal(errorSummaryFor(undefined), undefined)
  assert.equal(errorSummaryFor({ a: undefined, b: '' }), undefined)
  assert.equal(hasErrors({ a: undefined }), false)
  const summary = errorSummaryFor({ a: 'Enter a name', '': 'Someone else has changed this' })?.toString() ?? ''
  assert.match(summary, /href="#a">Enter a name/)
  assert.match(summary, /<li>\s*Someone else has changed this\s*<\/li>/)
  const elsewhere = errorSummaryFor({ '/policy/x#plain': 'Mend this first' }, {})?.toString() ?? ''
  assert.match(elsewhere, /href="\/policy\/x#plain">Mend this first/)
})

test("a field's own message, and none for another's", () => {
  assert.deepEqual(fieldError({ a: 'Enter a name' }, 'a'), { text: 'Enter a name' })
  assert.equal(fieldError({ a: 'Enter a name' }, 'b'), undefined)
  assert.equal(fieldError(undefined, 'a'), undefined)
})

test('error pages say what happened and what to do next, in our voice', () => {
  const titles = new Set<string>()
  for (const status of [403, 404, 422, 429, 500, 503] satisfies ErrorStatus[]) {
    const { title, main } = errorPage(status, 'ref-<1>')
    titles.add(title)
    assert.ok(main.toString().includes(`<h1 class="govuk-heading-xl">${title}</h1>`))
    assert.match(main.toString(), /What to do next[\s\S]*<li>/)
    assert.match(main.toString(), /ref-&lt;1&gt;/)
    assert.doesNotMatch(main.toString(), /invalid|\buser\b|!<|error/i)
  }
  assert.equal(titles.size, 6)
})
