import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowanceYear, costInPence, sizeOfText } from './fragments.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('the limits of each number of fragments are those of GOV.UK Notify (domain facts 8.5)', () => {
  for (const [fragments, limit] of [160, 306, 459, 612, 765, 918].entries()) {
    assert.equal(sizeOfText('a'.repeat(limit)).fragments, fragments + 1)
    assert.equal(sizeOfText('a'.repeat(limit + 1)).fragments, fragments + 2)
  }
  for (const [fragments, limit] of [70, 134, 201, 268, 335].entries()) {
    const text = `ŵ${'a'.repeat(limit - 1)}`
    assert.deepEqual(sizeOfText(text), { counted: limit, fragments: fragments + 1, dear: true })
    assert.equal(sizeOfText(`${text}a`).fragments, fragments + 2)
  }
})

test('what counts twice, what is free, and what makes a text dear', () => {
  for (const twice of '[]{}^\\|~€') assert.deepEqual(sizeOfText(twice), { counted: 2, fragments: 1, dear: false }, twice)
  assert.deepEqual(sizeOfText(`${'a'.repeat(159)}€`), { counted: 161, fragments: 2, dear: false })
  for (const free of 'ÄÉÖÜàäéèìòöùü') assert.deepEqual(sizeOfText(free), { counted: 1, fragments: 1, dear: false }, free)
  for (const dear of 'ŵŷâłąçñاਅ') assert.equal(sizeOfText(dear).dear, true, dear)
  assert.deepEqual(sizeOfText('🙂'), { counted: 2, fragments: 1, dear: true })
  assert.deepEqual(sizeOfText(''), { counted: 0, fragments: 1, dear: false })
})

test('the price is that of its day, with VAT, beyond the free allowance only', () => {
  assert.equal(costInPence(1, day('2026-11-22'), 5_000), 2.9)
  assert.equal(costInPence(100, day('2026-04-01'), 5_000), 288)
  assert.equal(costInPence(100, day('2026-11-22'), 0), 0)
  assert.equal(costInPence(10, day('2026-11-22'), 4_995), 14.4)
  assert.equal(costInPence(1, day('2026-03-31'), 5_000), null)
})

test('the allowance begins anew each 1 April', () => {
  assert.equal(allowanceYear(day('2027-03-31')).toString(), '2026-04-01')
  assert.equal(allowanceYear(day('2027-04-01')).toString(), '2027-04-01')
})
