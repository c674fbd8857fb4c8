import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeAt, newSecret, setUpAddress, stepOf } from './totp.ts'

/** The ASCII text "12345678901234567890" of RFC 6238, appendix B, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)

test('the codes are those of RFC 6238, appendix B (their last six figures)', () => {
  const known = [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ] as const
  for (const [seconds, code] of known) {
    assert.equal(codeAt(secret, at(seconds)), code)
    assert.equal(stepOf(secret, code, at(seconds)), Math.floor(seconds / 30))
  }
})

test('one step before and after is taken, and known as that step', () => {
  const now = at(3000)
  for (const step of [-2, -1, 0, 1, 2]) {
    const found = stepOf(secret, codeAt(secret, at(3000 + step * 30)), now)
    assert.equal(found, Math.abs(step) === 2 ? null : 100 + step)
  }
})

test('only six figures are a code, spaces within them or not', () => {
  const code = codeAt(secret, at(3000))
  assert.equal(stepOf(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at(3000)), 100)
  for (const typed of ['', '12345', '1234567', 'abcdef', '٣٤٥٦٧٨', `${code}0`])
    assert.equal(stepOf(secret, typed, at(3000)), null)
})

test('secrets have 160 bits, each another, and the address says what apps need', () => {
  const [one, other] = [newSecret(), newSecret()]
  assert.match(one, /^[A-Z2-7]{32}$/)
  assert.notEqual(one, other)
  const address = new URL(setUpAddress(secret, { issuer: 'Schoolgate, St Ann’s: Infants', label: 'a@b.example' }))
  assert.equal(address.protocol, 'otpauth:')
  assert.equal(address.searchParams.get('secret'), secret)
  assert.match(address.href, /issuer=/)
})
