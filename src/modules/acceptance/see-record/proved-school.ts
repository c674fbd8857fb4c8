/** For tests: a school in which a teacher has accepted, the export of that, and the manual's script that proves it. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { persona, testSite } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { takeCheckpoint } from '../../audit/index.ts'
import { modelPolicy, putInForce } from '../../policy/index.ts'
import { startCampaign } from '../campaign-store.ts'
import type { AcceptanceProof } from './proof.ts'

export const site = await testSite()
export const teacher = await persona(site, 'class teacher')
export const school = String(teacher.cookies.get('sid')).slice(0, 36)
export const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const folder = mkdtempSync(join(tmpdir(), 'proof-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const dataFolder = mkdtempSync(join(tmpdir(), 'checkpoints-'))
after(() => rmSync(dataFolder, { recursive: true, force: true }))
export const checkpoint = () => takeCheckpoint(site.database.db, { now: site.now(), dataFolder })

const manual = readFileSync(new URL('../../../../docs/verify-acceptance.md', import.meta.url), 'utf8')
const [, script = ''] = /```js\n([\s\S]*?)```/.exec(manual) ?? []
writeFileSync(join(folder, 'verify.mjs'), script)

/** Runs the document's script in a folder that holds nothing but it and the export, without our environment. */
export function verified(proof: unknown, ...key: string[]): { readonly holds: boolean; readonly says: string } {
  writeFileSync(join(folder, 'proof.json'), JSON.stringify(proof))
  const { status, stdout } = spawnSync(process.execPath, ['verify.mjs', 'proof.json', ...key], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  })
  return { holds: status === 0, says: stdout }
}

await within(async tx => {
  const { person_id: by } = await tx
    .selectFrom('person_role')
    .select('person_id')
    .where('role', '=', 'headteacher')
    .executeTakeFirstOrThrow()
  const { id } = await putInForce(tx, { content: modelPolicy, from: dateAt(site.now()) }, site.now())
  assert.equal((await startCampaign(tx, { versionId: id, by, at: site.now() })).problem, null)
})
assert.equal((await teacher.fill('/accept')).status, 303)
export const [, path = ''] =
  /href="(\/acceptance\/records\/[0-9a-f-]{36}\/export)"/.exec((await teacher.get('/accept')).body) ?? []
export const tooNew = JSON.parse((await teacher.get(path)).body) as AcceptanceProof
site.pass({ minutes: 1 })
await checkpoint()
export const proof = JSON.parse((await teacher.get(path)).body) as AcceptanceProof
