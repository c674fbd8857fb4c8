import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rightToLeft } from './right-to-left.ts'
import { stylesheet } from './stylesheet.ts'

const turned = (css: string): string => rightToLeft(css).slice(0, rightToLeft(css).indexOf('[dir'))

test('left and right become start and end', () => {
  assert.equal(turned('a{margin-left:1px;border-left-color:red}'), 'a{margin-inline-start:1px;border-inline-start-color:red}')
  assert.equal(turned('a{left:0;float:left;text-align:right}'), 'a{inset-inline-start:0;float:inline-start;text-align:end}')
  assert.equal(turned('a{padding:1px 2px 3px calc(4px + 1em)}'), 'a{padding-block:1px 3px;padding-inline:calc(4px + 1em) 2px}')
  assert.equal(turned('a{margin:1px 2px}'), 'a{margin:1px 2px}')
  assert.equal(
    turned('a{border-radius:0 1px 1px 0}'),
    'a{border-start-start-radius:0;border-start-end-radius:1px;border-end-end-radius:1px;border-end-start-radius:0}',
  )
  assert.equal(
    turned('a{border-left:1px solid}@media print{b{right:0}}'),
    'a{border-inline-start:1px solid}@media print{b{inset-inline-end:0}}',
  )
})

test('letters join, and lines have room', () => {
  assert.equal(turned('a{letter-spacing:-0.018em;line-height:1.5}'), 'a{letter-spacing:normal;line-height:1.95}')
})

test('nothing of the whole sheet is laid out by left or right but what is drawn', () => {
  const { css } = stylesheet()
  const whole = turned(css)
  const left = [...whole.matchAll(/[{;]((?:[a-z-]*-)?(?:left|right)(?:-[a-z]+)?|float|text-align):([^;}]*)/g)]
    .map(([, property, value]) => `${property}:${value}`)
    .filter(declaration => /left|right/.test(declaration))
  assert.deepEqual(left, [])
  assert.equal(whole.split('{').length, css.split('{').length)
  assert.ok(whole.includes('Noto Naskh Arabic'))
})
