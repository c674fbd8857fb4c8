import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelPolicy } from '../../policy/index.ts'
import { campaignSite } from '../campaign-site.ts'

const { as, publish } = await campaignSite()
const { id } = await publish(modelPolicy)
const address = `/acceptance/${id}`
await (await as('Cormac Ellingham')).fill('/accept/decline', { reason: 'I want to talk about the phones' })
await (await as('Gwendolyn Farr')).fill('/accept')

test('G4: the chair reads who declined and why, where the notice leads, and no other name', async () => {
  const chair = await as('Leopold Ashgrove')
  for (const query of ['', '?state=declined', '?state=open&find=Oona', '?state=accepted', '?page=2']) {
    const { status, body } = await chair.get(`${address}${query}`)
    assert.equal(status, 200)
    assert.doesNotMatch(body, /Gwendolyn Farr|Oona Tilbrook/, query)
    assert.doesNotMatch(body, /\/export"|\/slips"/, query)
  }
  const { body } = await chair.get(`${address}?state=declined`)
  assert.match(body, /Who declined[\s\S]*Cormac Ellingham[\s\S]*I want to talk about the phones/)
  assert.doesNotMatch(body, /How they stand<\/label>/)
})

test('other governors see figures alone; the office sees names and no reason; the head both', async () => {
  const governor = (await (await as('Bettina Quarrington')).get(`${address}?state=declined`)).body
  assert.doesNotMatch(governor, /Cormac Ellingham|about the phones/)
  const office = (await (await as('Oona Tilbrook')).get(`${address}?state=declined`)).body
  assert.match(office, /Cormac Ellingham/)
  assert.doesNotMatch(office, /about the phones/)
  assert.match((await (await as('Rosalind Achterberg')).get(address)).body, /Gwendolyn Farr/)
  assert.match((await (await as('Rosalind Achterberg')).get(`${address}?state=declined`)).body, /about the phones/)
})
