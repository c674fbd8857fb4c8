import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Asset, assets, namedAssets } from './assets.ts'

const text = (asset: Asset): string => Buffer.from(asset.bytes).toString('utf8')
const { stylesheet, script, icon, typeface, preload } = namedAssets()

test('what is sent compressed is what was made', () => {
  for (const { path, bytes, brotli, gzip } of assets()) {
    if (brotli === undefined || gzip === undefined) continue
    assert.deepEqual(brotliDecompressSync(brotli), Buffer.from(bytes), path)
    assert.deepEqual(gunzipSync(gzip), Buffer.from(bytes), path)
  }
})

test('every address has a digest in it and is its own', () => {
  const paths = assets().map(asset => asset.path)
  assert.equal(new Set(paths).size, paths.length)
  for (const path of paths) assert.match(path, /^\/assets\/[a-z0-9-]+-[0-9a-f]{16}\.(css|js|svg|woff2)$/)
})

test('the stylesheet asks for nothing that we do not serve', () => {
  const served = new Set(assets().map(asset => asset.path))
  const asked = [...text(stylesheet).matchAll(/url\(["']?([^)"']+)["']?\)/g)].map(match => match[1] ?? '')
  assert.ok(asked.length >= typeface.length)
  for (const path of asked) assert.ok(served.has(path), path)
})

test('no crown, no GDS Transport, in the sheet or the mark', () => {
  assert.doesNotMatch(text(stylesheet), /GDS Transport|crown|crest-2/i)
  assert.doesNotMatch(text(icon), /crown/i)
})

test('colours follow the properties that a school replaces', () => {
  const sheet = text(stylesheet)
  assert.match(sheet, /--govuk-brand-colour:var\(--sg-brand\)/)
  assert.match(sheet, /\.govuk-button\{[^}]*background-color:var\(--sg-brand\)/)
  assert.ok(
    sheet.lastIndexOf('--govuk-brand-colour:var(--sg-brand)') > sheet.lastIndexOf('--govuk-brand-colour: #'),
    'ours come last',
  )
})

test('the script parses, imports nothing, and writes no markup', () => {
  const source = text(script)
  assert.doesNotMatch(source, /^\s*(import|export)\s/m)
  assert.doesNotThrow(() => new Function(source))
  assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
})

test('the first load, the page itself apart, is under 56 kB over the wire', () => {
  const paths = new Set([stylesheet.path, script.path, icon.path, ...preload])
  const sizes = assets()
    .filter(asset => paths.has(asset.path))
    .map(asset => asset.brotli?.length ?? asset.bytes.length)
  assert.equal(sizes.length, 5)
  const sum = sizes.reduce((total, size) => total + size, 0)
  assert.ok(sum < 56_000, `${sum} bytes`)
})
