/** A version's way into force, by the pages: what a meeting decided, the heads' signatures, the publishing. */
import assert from 'node:assert/strict'
import { dateAt } from '../../src/platform/clock.ts'
import { type Browser, hiddenFieldsOf } from './browser.ts'
import type { Site } from './site.ts'

/** A day as its three fields. */
export const dayFields = (name: string, { day, month, year }: Temporal.PlainDate) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})

/** What a clerk would enter after a meeting of today that ratified by 7 votes to 1. */
export function decisionFields(site: Site, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const today = dateAt(site.now())
  return {
    body: 'governing-body',
    outcome: 'ratified',
    minute: '7.2',
    quorum: '5',
    others: ['Ada', 'Ben', 'Cy', 'Di', 'Eve', 'Flo', 'Gus', 'Hal', 'Ida'].map(name => `${name} Marsh`).join('\n'),
    recused: '',
    votesFor: '7',
    votesAgainst: '1',
    abstained: '1',
    ...dayFields('writtenOn', today),
    ...dayFields('metOn', today),
    ...dayFields('startsOn', today),
    ...dayFields('reviewOn', today.add({ years: 3 })),
    ...more,
  }
}

/** A head reads a version, and signs what they read. */
export async function sign(head: Browser, version: string) {
  const { body, status } = await head.get(`${version}/sign`)
  assert.equal(status, 200, body)
  const fingerprint = /name="fingerprint" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''
  return head.post(`${version}/sign`, { ...hiddenFieldsOf(body, `${version}/sign`), fingerprint })
}

/** All of it at once. The first of the heads publishes. */
export async function bringIntoForce(
  site: Site,
  { clerk, heads }: { readonly clerk: Browser; readonly heads: readonly [Browser, ...Browser[]] },
  version: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const decided = await clerk.fill(`${version}/decide`, decisionFields(site, more))
  assert.equal(decided.status, 303, decided.body)
  for (const head of heads) {
    const signed = await sign(head, version)
    assert.equal(signed.status, 303, signed.body)
  }
  const published = await heads[0].fill(`${version}/publish`, { from: 'decided' })
  assert.equal(published.status, 303, published.body)
}
