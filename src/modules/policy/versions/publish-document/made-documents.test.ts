import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeOnce } from './made-documents.ts'

let made = 0
const ask = (key: string, origin = 'https://holm-oak.example') =>
  madeOnce({ key, origin }, async () => {
    made += 1
    return { bytes: Buffer.from(`${key} at ${origin}`), name: key }
  })

test('a document is made once, for two at once too, and again for another address', async () => {
  const [one, same] = await Promise.all([ask('policy'), ask('policy')])
  assert.equal(one, same)
  assert.equal(made, 1)
  assert.equal(String((await ask('policy', 'https://elsewhere.example')).bytes), 'policy at https://elsewhere.example')
  assert.equal(String((await ask('policy')).bytes), 'policy at https://holm-oak.example')
})

test('S12: addresses that somebody makes up push no other document out', async () => {
  await ask('kept')
  for (let count = 0; count < 100; count++) await ask('policy', `https://forged-${count}.example`)
  const before = made
  await ask('kept')
  assert.equal(made, before)
})

test('what failed is tried anew', async () => {
  const failing = madeOnce({ key: 'broken', origin: '' }, async () => {
    throw new Error('no paper')
  })
  await assert.rejects(failing, /no paper/)
  assert.equal((await ask('broken', '')).name, 'broken')
})
