import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../../test/database/harness.ts'
import { addSchool } from '../../../../test/database/sample-school.ts'
import { passingRootKey } from '../../../platform/crypto/root-key.ts'
import { inSchool, newId, withoutSchool } from '../../../platform/db/index.ts'
import { record } from '../record.ts'
import { copiesIn, copyForSchool, readCheckpoint, signCheckpoint, wholeCopy } from './checkpoint.ts'
import { keptCopies } from './outside-copies.ts'
import { signedNote, signingKeyFrom, signingKeyOf, textOfNote, verifierKey } from './signed-note.ts'
import { takeCheckpoint } from './take-checkpoint.ts'
import { weeklyCopyOf } from './weekly-copy.ts'

const key = signingKeyFrom(Buffer.alloc(32, 7))
const now = Temporal.Instant.from('2026-11-22T14:00:00Z')
const headOf = (seq: number) => ({ schoolId: newId(), seq, hash: Buffer.alloc(32, seq) })

const folder = mkdtempSync(join(tmpdir(), 'schoolgate-checkpoints-'))
after(() => rmSync(folder, { recursive: true }))

test('a note opens with the key that signed it, and with no other; no byte of it can be changed', () => {
  const note = signedNote('one line\nanother\n', key)
  assert.equal(textOfNote(note, key), 'one line\nanother\n')
  assert.equal(textOfNote(note, signingKeyFrom(passingRootKey())), null)
  for (let at = 0; at < note.length - 1; at++)
    assert.equal(textOfNote(`${note.slice(0, at)}${note[at] === 'x' ? 'y' : 'x'}${note.slice(at + 1)}`, key), null, String(at))
  assert.match(verifierKey(key), /^schoolgate\.audit\/v1\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$/)
})

test('a checkpoint is read back from its copy, whole or for one school, which tells of no other', () => {
  for (const size of [1, 2, 3, 7, 20]) {
    const heads = Array.from({ length: size }, (_, index) => headOf(index + 1))
    const checkpoint = signCheckpoint({ number: 3, takenAt: now, previous: '-', heads }, key)
    assert.deepEqual(readCheckpoint(wholeCopy(checkpoint), key), checkpoint)
    for (const head of heads) {
      const copy = copyForSchool(checkpoint, head.schoolId)
      assert.ok(copy)
      assert.deepEqual(readCheckpoint(copy, key), { ...checkpoint, heads: [head] })
      for (const other of heads) if (other !== head) assert.ok(!copy.includes(other.schoolId))
      assert.equal(readCheckpoint(copy.replace(`school ${head.schoolId}`, `school ${newId()}`), key), 'root')
      assert.equal(readCheckpoint(copy.replace(/^index \d+/m, `index ${size}`), key), 'root')
    }
    assert.equal(copyForSchool(checkpoint, newId()), null)
  }
})

test('of a file whose last copy was cut by a crash, the others are read', () => {
  const copy = wholeCopy(signCheckpoint({ number: 1, takenAt: now, previous: '-', heads: [headOf(1)] }, key))
  assert.deepEqual(copiesIn(`${copy}${copy}${copy.slice(0, 80)}`), [copy, copy])
  assert.deepEqual(copiesIn(''), [])
})

const { db } = await testDatabase()

test('every ten minutes and at midnight, each on the one before; nothing new is not written again', async () => {
  assert.deepEqual(await takeCheckpoint(db, { now, dataFolder: folder }), { kind: 'nothing new', contradicted: [] })
  const { school, person } = await addSchool(db)
  await withoutSchool(db, tx => tx.insertInto('school_slug').values({ slug: 'one', school }).execute())
  const act = () => inSchool(db, school, tx => record(tx, { did: 'test.done', by: person, at: now }))
  const take = (minutes: number) => takeCheckpoint(db, { now: now.add({ minutes }), dataFolder: folder })
  assert.equal((await take(0)).kind, 'nothing new', 'no school has done anything')
  await act()
  const taken = await Promise.all([take(10), take(10), take(10)])
  assert.equal(taken.filter(({ kind }) => kind === 'taken').length, 1)
  assert.equal((await take(20)).kind, 'nothing new')
  await act()
  assert.deepEqual(await take(30), { kind: 'taken', number: 2, contradicted: [] })
  assert.equal((await take(24 * 60)).kind, 'taken', 'the first of a day is always taken')

  assert.deepEqual(readdirSync(join(folder, 'checkpoints')), ['2026-11-22.txt', '2026-11-23.txt'])
  assert.equal(statSync(join(folder, 'checkpoints', '2026-11-22.txt')).mode & 0o777, 0o600)
  const signing = await inSchool(db, school, async tx => signingKeyOf(tx))
  const kept = (await keptCopies(folder)).map(({ text }) => readCheckpoint(text, signing))
  assert.deepEqual(
    kept.map(read => typeof read === 'object' && [read.number, read.heads[0]?.seq]),
    [
      [1, 1],
      [2, 2],
      [3, 2],
    ],
  )
  appendFileSync(join(folder, 'checkpoints', '2026-11-23.txt'), 'schoolgate.audit/v1\n1')
  assert.equal((await keptCopies(folder)).length, 3)
})

test('the weekly copy goes to those who hold the school to account, and leads to its own head', async () => {
  const { school, person } = await addSchool(db)
  await withoutSchool(db, tx => tx.insertInto('school_slug').values({ slug: 'weekly', school }).execute())
  const today = Temporal.PlainDate.from('2026-11-23')
  const weekly = () => inSchool(db, school, tx => weeklyCopyOf(tx, today))
  const hold = (role: string, ends_on: Temporal.PlainDate | null) =>
    inSchool(db, school, tx =>
      tx
        .insertInto('person_role')
        .values({ id: newId(), person_id: person, role, starts_on: today, ends_on, source: 'person' })
        .execute(),
    )
  await hold('teacher', null)
  await inSchool(db, school, tx => record(tx, { did: 'test.done', by: person, at: now }))
  assert.equal(await weekly(), null, 'no checkpoint has this school in it')
  await takeCheckpoint(db, { now: now.add({ hours: 48 }), dataFolder: folder })
  assert.equal(await weekly(), null, 'nobody to get it')
  await hold('chair', today)
  const copy = await weekly()
  assert.deepEqual(copy?.to, [person])
  const signing = await inSchool(db, school, async tx => signingKeyOf(tx))
  const read = readCheckpoint(copy?.enclosed ?? '', signing)
  assert.ok(typeof read === 'object')
  assert.deepEqual(
    read.heads.map(({ schoolId, seq }) => [schoolId, seq]),
    [[school, 1]],
  )
})
