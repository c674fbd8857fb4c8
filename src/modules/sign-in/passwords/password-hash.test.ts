import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { Unavailable } from '../../../platform/errors.ts'
import { atMost } from './at-most.ts'
import { hashPassword, isOutdated, isPassword } from './password-hash.ts'

const pepper = randomBytes(32)
const stored = await hashPassword('seven lamps under blue ice', pepper)

test('the right password is right, and only with the pepper of this installation', async () => {
  assert.equal(await isPassword('seven lamps under blue ice', pepper, stored), true)
  assert.equal(await isPassword('Seven lamps under blue ice', pepper, stored), false)
  assert.equal(await isPassword('seven lamps under blue ice', randomBytes(32), stored), false)
  assert.equal(await isPassword('', pepper, stored), false)
})

test('accents typed as one character or as two are the same password', async () => {
  const hash = await hashPassword('café au lait matin', pepper)
  assert.equal(await isPassword('cafe\u0301 au lait matin', pepper, hash), true)
})

test('the same password has another hash each time, and says at what cost it was made', async () => {
  const other = await hashPassword('seven lamps under blue ice', pepper)
  assert.notDeepEqual(other.hash, stored.hash)
  assert.deepEqual([stored.memory, stored.passes, stored.parallelism], [47_104, 1, 1])
  assert.equal(isOutdated(stored), false)
  assert.equal(isOutdated({ ...stored, memory: 19_456 }), true)
})

test('without a stored password as much is worked, and nothing is right', async () => {
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now()
    await work()
    return performance.now() - begun
  }
  const medianOf = async (work: () => Promise<unknown>): Promise<number> => {
    const times = []
    for (let run = 0; run < 9; run += 1) times.push(await time(work))
    return times.toSorted((one, other) => one - other)[4] ?? 0
  }
  assert.equal(await isPassword('seven lamps under blue ice', pepper, null), false)
  const [known, unknown] = [
    await medianOf(() => isPassword('x', pepper, stored)),
    await medianOf(() => isPassword('x', pepper, null)),
  ]
  assert.ok(unknown > known / 2, `${unknown} ms for nobody, ${known} ms for somebody`)
})

test('two at once, the others wait their turn, and beyond that they are told to come back', async () => {
  const limited = atMost(2, 3)
  const releases: (() => void)[] = []
  const started: number[] = []
  const run = (id: number) =>
    limited(async () => {
      started.push(id)
      await new Promise<void>(resolve => releases.push(resolve))
      return id
    })
  const under = [1, 2, 3, 4, 5].map(run)
  await Promise.resolve()
  assert.deepEqual(started, [1, 2])
  await assert.rejects(run(6), Unavailable)
  for (let done = 0; done < 5; done += 1) {
    releases.shift()?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  assert.deepEqual(await Promise.all(under), [1, 2, 3, 4, 5])
  assert.deepEqual(started, [1, 2, 3, 4, 5], 'in the order in which they came')
})

test('work that fails gives its place to the next', async () => {
  const limited = atMost(1, 1)
  await assert.rejects(
    limited(async () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await limited(async () => 'yes'), 'yes')
})
