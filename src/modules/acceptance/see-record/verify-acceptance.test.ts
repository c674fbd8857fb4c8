import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { become } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { record } from '../../audit/index.ts'
import { modelPolicy, versionOn } from '../../policy/index.ts'
import { keepAcceptance } from '../acceptance-store.ts'
import { acceptanceById } from '../acceptance-views.ts'
import { maySeeRecord } from '../permissions.ts'
import type { AcceptanceProof } from './proof.ts'
import { proofOf } from './proof.ts'
import { checkpoint, path, proof, school, site, tooNew, verified, within } from './proved-school.ts'

test('an acceptance is proved from its export alone, with the program absent', () => {
  const { holds, says } = verified(proof)
  assert.ok(holds, says)
  assert.match(says, /^Proved: the person [0-9a-f-]{36} accepted \d+ clauses of version 2 on /)
  assert.match(says, /Sealed by the checkpoint of /)
  assert.ok(verified(proof, proof.audit.key).holds)
  assert.ok(!verified(proof, `${proof.audit.key.slice(0, -2)}A=`).holds, 'another key')
})

/** Every text and number of a value, with its path. */
function leaves(
  value: unknown,
  at: readonly string[] = [],
): { readonly at: readonly string[]; readonly leaf: string | number }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ at, leaf: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, held]) => leaves(held, [...at, key]))
}

/** The same with another leaf at a path. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], leaf: string | number): unknown {
  if (key === undefined) return leaf
  if (Array.isArray(value)) return value.map((held, index) => (String(index) === key ? changedAt(held, rest, leaf) : held))
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([name, held]) => [
      name,
      name === key ? changedAt(held, rest, leaf) : held,
    ]),
  )
}

/** One character another: a letter or figure for the next of its kind. */
function otherCharacter(text: string, place: number): string {
  const old = text.charAt(place)
  return `${text.slice(0, place)}${old === 'a' ? 'b' : old === '1' ? '2' : /[0-9]/.test(old) ? '1' : 'a'}${text.slice(place + 1)}`
}

const parts = ['record', 'policy', 'audit.before', 'audit.entries', 'audit.checkpoint', 'audit.note', 'audit.key'] as const

for (const part of parts) {
  test(`one character changed in ${part}: the proof fails`, () => {
    const own = leaves(proof).filter(({ at }) => at.join('.').startsWith(part))
    assert.ok(own.length > 0)
    const some = own.length > 24 ? own.filter((_, index) => index % Math.ceil(own.length / 24) === 0) : own
    for (const { at, leaf } of some) {
      const other = typeof leaf === 'number' ? leaf + 1 : otherCharacter(leaf, Math.floor(leaf.length / 2))
      const { holds, says } = verified(changedAt(proof, at, other))
      assert.ok(!holds, `${at.join('.')} is ${JSON.stringify(other).slice(0, 80)}: ${says}`)
    }
  })
}

test('lines of the checkpoint each count: head, index and path', () => {
  const lines = proof.audit.checkpoint?.split('\n') ?? []
  assert.ok(lines.length > 8)
  for (const [number, line] of lines.entries()) {
    if (line === '') continue
    for (const place of [0, Math.floor(line.length / 2), line.length - 1]) {
      const altered = lines.with(number, otherCharacter(line, place)).join('\n')
      assert.ok(!verified({ ...proof, audit: { ...proof.audit, checkpoint: altered } }).holds, `${line} at ${place}`)
    }
  }
})

test('a part left out or swapped for another’s fails', () => {
  const { record: own, policy, audit } = proof
  const [first] = audit.entries
  for (const other of [
    { ...proof, audit: { ...audit, entries: audit.entries.slice(1) } },
    { ...proof, audit: { ...audit, entries: [] } },
    { ...proof, audit: { ...audit, entries: [first, first] } },
    { ...proof, policy: { ...policy, sections: policy.sections.slice(1) } },
    { ...proof, record: { ...own, clauses: own.clauses.slice(1) } },
    { ...proof, record: { ...own, shown: `${own.shown} ` } },
  ])
    assert.ok(!verified(other).holds)
})

test('before the next checkpoint the installation’s signature stands alone, and it says so', () => {
  assert.equal(tooNew.audit.checkpoint, null)
  const { holds, says } = verified(tooNew)
  assert.ok(holds, says)
  assert.match(says, /No checkpoint is in the file/)
})

/** Somebody at the door, with a phone of their own, agrees. @returns the proof as a head saves it, before the next checkpoint */
async function provenAtDoor(name: string, kind: string, language = 'en'): Promise<() => Promise<AcceptanceProof>> {
  const office = await become(browser(site.app), 'office staff')
  const [, door = ''] = /href="(\/door\/[a-z0-9.-]+)\/tablet"/.exec((await office.get('/office/door')).body) ?? []
  const answer = await browser(site.app).fill(`${door}?lang=${language}`, { kind, name }, door)
  assert.equal(answer.status, 303, answer.body)
  const { id } = await within(tx =>
    tx.selectFrom('acceptance').select('id').where('visitor', '=', name).executeTakeFirstOrThrow(),
  )
  const head = await become(browser(site.app), 'Rosalind Achterberg')
  return async () => JSON.parse((await head.get(`/acceptance/records/${id}/export`)).body) as AcceptanceProof
}

for (const [kind, language] of [
  ['visitor', 'en'],
  ['contractor', 'pl'],
  ['volunteer', 'ur'],
  ['trip-helper', 'en'],
] as const)
  test(`G3: what a ${kind} accepted at the door (${language}) is proved from its export, in the exact words`, async () => {
    const proven = await provenAtDoor(`Pat of ${kind}`, kind, language)
    site.pass({ minutes: 1 })
    await checkpoint()
    const found = await proven()
    assert.equal(found.record.language, language)
    const { holds, says } = verified(found)
    assert.ok(holds, says)
    assert.match(says, new RegExp(`^Proved: the visitor Pat of ${kind} accepted \\d+ clauses of version 2 on `))
    assert.match(says, /Each clause was shown in its exact words\./)
    // The visit begins right after, which is an act on something else: the checkpoint would show it.
    assert.match(says, /the signature of the installation alone vouches for the entry/)
  })

/** An acceptance as the door kept them before it showed exact words. */
async function keptBefore(
  shown: string,
  clauses: readonly string[],
  who: { readonly visitor: string } | { readonly person: string },
) {
  const at = site.now()
  return within(async tx => {
    const version = await versionOn(tx, dateAt(at))
    assert.ok(version)
    const given = { version, roles: ['visitor'], clauses, shown, language: 'en', shownAt: at, acceptedAt: at }
    const kept = await keepAcceptance(tx, { ...given, who, method: 'visitor' in who ? 'door' : 'signed-in' })
    const one = await acceptanceById(tx, kept.id)
    assert.ok(one)
    return verified(await proofOf(tx, one))
  })
}

const clauseOf = (id: string) => {
  const clause = modelPolicy.sections.flatMap(({ clauses }) => clauses).find(one => one.id === id)
  assert.ok(clause?.plain)
  return { ...clause, plain: clause.plain }
}

test('what a visitor accepted in plain words, before the door showed the exact ones, is proved, and it says which', async () => {
  const [c4, c7] = [clauseOf('C4'), clauseOf('C7')]
  const { holds, says } = await keptBefore(`${c7.plain}\n\n${c4.legal}`, ['C4', 'C7'], { visitor: 'Early Bird' })
  assert.ok(holds, says)
  assert.match(says, /Shown in plain words, not in the exact ones: C7\./)
  assert.doesNotMatch(says, /Each clause was shown/)
})

test('a text without the words of a clause proves nothing; in plain words alone nobody but a visitor accepted', async () => {
  const [c4, c7] = [clauseOf('C4'), clauseOf('C7')]
  const neither = await keptBefore(c4.legal, ['C4', 'C7'], { visitor: 'Half Told' })
  assert.match(neither.says, /^Not proved: clause C7 was shown neither in its exact words nor in its plain ones/)
  const { id } = await within(tx => tx.selectFrom('person').select('id').executeTakeFirstOrThrow())
  const signedIn = await keptBefore(`${c4.legal} ${c7.plain}`, ['C4', 'C7'], { person: id })
  assert.match(signedIn.says, /^Not proved: clause C7 was not shown in its exact words/)
})

test('acts on other people’s records between an acceptance and its checkpoint are in no proof', async () => {
  const proven = await provenAtDoor('Pat Plumber', 'contractor')
  const about = await within(async tx => (await tx.selectFrom('person').select('id').executeTakeFirstOrThrow()).id)
  await within(tx => record(tx, { did: 'profile.opened', by: 'system', about, at: site.now() }))
  site.pass({ minutes: 1 })
  await checkpoint()
  const found = await proven()
  assert.deepEqual([found.audit.checkpoint, found.audit.entries.length], [null, 1])
  assert.ok(verified(found).holds, verified(found).says)
  assert.match(verified(found).says, /the visitor Pat Plumber/)
})

test('for anybody else the record and its proof are not there; heads and the data protection officer see it', async () => {
  const page = path.replace('/export', '')
  for (const name of ['Yasmin Thistlewood', 'Marek Zawadowicz', 'Oona Tilbrook', 'Leopold Ashgrove'])
    assert.equal((await (await become(browser(site.app), name)).get(path)).status, 404, name)
  for (const name of ['Rosalind Achterberg', 'Tobias Penhallow']) {
    const head = await become(browser(site.app), name)
    assert.equal((await head.get(path)).status, 200, name)
    assert.match((await head.get(page)).body, /Save the proof/)
  }
  const officer = { personId: 'x', schoolId: school, name: '', roles: ['dpo'] }
  assert.ok(maySeeRecord(officer, { personId: null }))
  assert.equal((await browser(site.app).get(path)).status, 303, 'signed out: sign in first')
})
