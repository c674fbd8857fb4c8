import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contrast, type Hex } from './colour.ts'
import { schoolColours, schoolStylesheet, schoolStylesheetPath } from './school-colours.ts'
import { defaultBrand, tokens, verdictTokens } from './tokens.ts'

test('contrast is as WCAG reckons it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54')
})

test('words can be read on every ground that they stand on', () => {
  const grounds: Hex[] = [tokens.paper, tokens['paper-shade'], tokens.card]
  for (const ground of grounds) {
    for (const ink of [tokens.ink, tokens['ink-quiet'], tokens.error, tokens.visited, defaultBrand]) {
      assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}`)
    }
    assert.ok(contrast(tokens['line-field'], ground) >= 3, `field border on ${ground}`)
  }
  assert.ok(contrast(tokens.ink, tokens.focus) >= 4.5)
})

test('each verdict can be read, its words and the quiet text beside them', () => {
  for (const [name, { ink, ground }] of Object.entries(verdictTokens)) {
    assert.ok(contrast(ink, ground) >= 4.5, name)
    assert.ok(contrast(tokens.ink, ground) >= 7, name)
    assert.ok(contrast(tokens['ink-quiet'], ground) >= 4.5, name)
  }
})

test('a faint brand colour is refused, with a darker tone of it that is accepted', () => {
  const answer = schoolColours('#f4b400')
  assert.ok('problem' in answer && answer.problem === 'too-faint')
  assert.ok(!('problem' in schoolColours(answer.offered)))
})

test('a colour that is none is refused', () => {
  for (const typed of ['', 'red', '#fff', '#12345g', '#0b5563;}body{display:none']) {
    assert.deepEqual(schoolColours(typed), { problem: 'not-a-colour' })
  }
})

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map(number => `#${number.toString(16).padStart(6, '0')}`)

test('whatever colour a school picks, what reaches the page can be read', () => {
  fc.assert(
    fc.property(anyColour, picked => {
      const first = schoolColours(picked)
      const taken = 'problem' in first && first.problem === 'too-faint' ? schoolColours(first.offered) : first
      assert.ok(!('problem' in taken))
      assert.ok(contrast(taken.brand, tokens.paper) >= 4.5)
      assert.ok(contrast(taken.dark, tokens.paper) >= contrast(taken.brand, tokens.paper))
      assert.ok(contrast(tokens.ink, taken.tint) >= 7)
    }),
  )
})

test("a school's stylesheet is found again from its path alone, and holds nothing else", () => {
  const path = schoolStylesheetPath('#7A1F3D')
  assert.equal(path, '/assets/school-7a1f3d.css')
  assert.match(
    schoolStylesheet(path ?? '') ?? '',
    /^:root\{--sg-brand:#7a1f3d;--sg-brand-dark:#[0-9a-f]{6};--sg-brand-tint:#[0-9a-f]{6};--sg-second:#7a1f3d\}$/,
  )
})

test('the default brand needs no stylesheet of its own, a refused one gets none', () => {
  assert.equal(schoolStylesheetPath('#7A1F3D', '#0b3d2e'), '/assets/school-7a1f3d-0b3d2e.css')
  assert.match(schoolStylesheet('/assets/school-7a1f3d-0b3d2e.css') ?? '', /--sg-brand:#7a1f3d;.*--sg-second:#0b3d2e/)
  assert.equal(
    schoolStylesheetPath('#7A1F3D', '#ffff00'),
    '/assets/school-7a1f3d.css',
    'a second colour that is too faint is left out',
  )
  assert.equal(schoolStylesheetPath(defaultBrand), undefined)
  assert.equal(schoolStylesheetPath('#ffff00'), undefined)
  assert.equal(schoolStylesheet('/assets/school-ffff00.css'), undefined)
  assert.equal(schoolStylesheet('/assets/school-../../x.css'), undefined)
})
