import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crestDigest, mostCrestBytes, readCrest } from './crest.ts'
import { imageKind } from './image-kind.ts'
import { sampleJpeg, samplePng, sampleWebp } from './sample-images.ts'

test('kind and size are read from the first bytes', () => {
  const sized = (bytes: Buffer) => {
    const kind = imageKind(bytes)
    return kind && `${kind.mediaType} ${kind.width}x${kind.height}`
  }
  assert.equal(sized(samplePng(240, 120)), 'image/png 240x120')
  assert.equal(sized(sampleJpeg(640, 480)), 'image/jpeg 640x480')
  assert.equal(sized(sampleWebp('VP8X', 70_000, 300)), 'image/webp 70000x300')
  assert.equal(sized(sampleWebp('VP8 ', 320, 200)), 'image/webp 320x200')
  assert.equal(sized(sampleWebp('VP8L', 320, 16_000)), 'image/webp 320x16000')
})

test('what breaks off or only begins like a picture is none', () => {
  for (const whole of [samplePng(40, 40).subarray(0, 40), sampleJpeg(40, 40), sampleWebp('VP8X', 40, 40)])
    for (let length = 0; length < 18; length += 1) assert.equal(imageKind(whole.subarray(0, length)), undefined)
  assert.equal(imageKind(Buffer.from('GIF89a'.padEnd(100))), undefined)
  assert.equal(
    imageKind(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), Buffer.alloc(100, 0xff)])),
    undefined,
    'segments that lead nowhere',
  )
})

test('a crest is a PNG, JPEG or WebP of a sane size; a drawing is refused by what it holds, whatever its name', () => {
  const problem = (bytes: Buffer) => {
    const crest = readCrest(bytes)
    return 'problem' in crest ? crest.problem : crest.mediaType
  }
  assert.equal(problem(samplePng(240, 240)), 'image/png')
  assert.equal(problem(samplePng(31, 240)), 'too-small')
  assert.equal(problem(sampleJpeg(2001, 240)), 'too-many-pixels')
  assert.equal(problem(sampleWebp('VP8X', 16_000_000, 240)), 'too-many-pixels')
  assert.equal(problem(Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')), 'svg')
  assert.equal(problem(Buffer.from('<html><script>x()</script>')), 'not-a-picture')
  assert.equal(problem(Buffer.alloc(0)), 'not-a-picture')
  assert.equal(problem(Buffer.concat([samplePng(240, 240), Buffer.alloc(mostCrestBytes)])), 'too-large')
})

test('another picture has another address', () => {
  assert.match(crestDigest(samplePng(40, 40)), /^[0-9a-f]{32}$/)
  assert.notEqual(crestDigest(samplePng(40, 40)), crestDigest(samplePng(40, 41)))
})
