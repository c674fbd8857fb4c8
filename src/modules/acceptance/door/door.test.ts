import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreeForm } from './agree/agree-form.ts'
import { mayComeAgain } from './agree/come-again.ts'
import { keptUntil, newCode, readDoorAddress, spacedCode, typedCode } from './door.ts'
import { doorWords } from './door.words.ts'
import { beginsSo, lettersOf } from './visit-views.ts'

test('a code is eight letters and figures that nobody takes for one another', () => {
  const codes = Array.from({ length: 500 }, newCode)
  for (const code of codes) assert.match(code, /^[2-9abcdefghjkmnpqrstvwxyz]{8}$/)
  assert.equal(new Set(codes).size, codes.length)
})

test('a typed code: capitals, spaces and dashes do not matter', () => {
  assert.equal(typedCode(' K7M2 9qxp '), 'k7m29qxp')
  assert.equal(typedCode('k7m2-9qxp'), 'k7m29qxp')
  for (const text of ['', 'k7m2', 'k7m29qxp1', 'k7m2 9qx!']) assert.equal(typedCode(text), null, text)
  assert.equal(spacedCode('k7m29qxp'), 'k7m2 9qxp')
})

test('the address of a door holds the school’s word and the code, or the code alone', () => {
  assert.deepEqual(readDoorAddress('st-oswins.k7m29qxp'), { slug: 'st-oswins', code: 'k7m29qxp' })
  assert.deepEqual(readDoorAddress('k7m29qxp'), { slug: null, code: 'k7m29qxp' })
  for (const text of ['', 'k7m2', '.k7m29qxp', 'St.k7m29qxp', 'a--b.k7m29qxp', 'a.b.k7m29qxp', 'a.K7M29QXP'])
    assert.equal(readDoorAddress(text), null, text)
})

test('names lose what cannot be seen, and are asked for', () => {
  const form = agreeForm(doorWords.in('en'))
  const read = (name: string) => form.safeParse({ kind: 'visitor', name })
  assert.equal(read('  Ada \u202e\u0000\n Lovelace ').data?.name, 'Ada Lovelace')
  assert.equal(read(' \u200b ').success, false)
  assert.equal(read('x'.repeat(201)).success, false)
  assert.equal(form.parse({ kind: 'visitor', name: 'Ada', host: '  ' }).host, null)
})

test('who just signs in again: who left, accepted this version of late, and comes as the same', () => {
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
  const earlier = { kind: 'volunteer', leftAt: now, versionId: 'v', acceptedAt: now.subtract({ hours: 24 * 90 }) } as const
  const today = { version: { id: 'v' }, kind: null, now } as const
  assert.equal(mayComeAgain(earlier, today), true)
  assert.equal(mayComeAgain({ ...earlier, leftAt: null }, today), false)
  assert.equal(mayComeAgain({ ...earlier, acceptedAt: now.subtract({ hours: 24 * 92 }) }, today), false)
  assert.equal(mayComeAgain(earlier, { ...today, version: { id: 'w' } }), false)
  assert.equal(mayComeAgain(earlier, { ...today, version: null }), false)
  assert.equal(mayComeAgain(earlier, { ...today, kind: 'trip-helper' }), false)
})

test('letters of a name, without case or accents', () => {
  assert.equal(lettersOf('Łucja O’Neil'), 'lucjaoneil')
  assert.equal(lettersOf('Zoë'), 'zoe')
  assert.equal(lettersOf('عائشہ').length > 0, true)
})

test('a name is known by two letters of its beginning, and a shorter one by all of it', () => {
  const fits = { Łucja: 'lu', 'Y. Q.': 'yq', Wu: 'WU', Ö: 'o', 李: '李', 李小龍: '李小', '☺': ' ☺ ' }
  for (const [name, typed] of Object.entries(fits)) assert.ok(beginsSo(name, typed), `${name}: ${typed}`)
  for (const [name, typed] of [
    ['Łucja', 'l'],
    ['Łucja', 'ux'],
    ['Wu', 'w'],
    ['Wu', 'wux'],
    ['李小龍', '李'],
    ['Q', ''],
    ['☺', '-'],
    ['☺', ''],
  ] as const)
    assert.ok(!beginsSo(name, typed), `${name}: ${typed}`)
})

test('a visit is kept for six years after its year is over', () => {
  assert.equal(keptUntil(Temporal.PlainDate.from('2026-01-05')).toString(), '2032-12-31')
})
