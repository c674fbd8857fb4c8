/** The command line as a person runs it: a process, its output and its exit code. */

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { answerShape } from '../modules/guidance/index.ts'
import { modelPolicy } from '../modules/policy/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'schoolgate-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const main = new URL('main.ts', import.meta.url).pathname

async function schoolgate(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder })
  child.stdin.end(input)
  const [out, err, code] = await Promise.all([
    new Response(child.stdout as unknown as ReadableStream).text(),
    new Response(child.stderr as unknown as ReadableStream).text(),
    new Promise<number | null>(resolve => child.once('close', resolve)),
  ])
  return { out, err, code }
}

function saved(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const situation = JSON.stringify({ facts: { role: ['staff'], act: 'accept-request', 'other-person': 'former-pupil-adult' } })

test('ask --json prints an answer of the documented shape; without, it reads aloud', async () => {
  const json = await schoolgate(['ask', '--json'], situation)
  assert.equal(json.code, 0, json.err)
  assert.equal(answerShape.strict().parse(JSON.parse(json.out)).clauses[0]?.id, 'A5')
  const plain = await schoolgate(['ask'], situation)
  assert.match(plain.out, /^No\. You must not accept a friend or follow request\./)
})

test('what is not a situation is refused, with exit code 1', async () => {
  const wrong = await schoolgate(['ask', '--json'], '{"facts":{"place":"moon"}}')
  assert.equal(wrong.code, 1)
  assert.equal(JSON.parse(wrong.out).problems[0].path, '/facts/place')
  const broken = await schoolgate(['ask'], 'not json')
  assert.equal(broken.code, 1)
  assert.match(broken.err, /Standard input is not JSON/)
})

test('find and vocabulary', async () => {
  const found = await schoolgate(['find', '--json', 'a', 'girl in my class has sent me a friend request'])
  assert.equal(JSON.parse(found.out).proposals[0].act, 'accept-request')
  const vocabulary = await schoolgate(['vocabulary', '--json'])
  assert.ok(JSON.parse(vocabulary.out).acts.length > 40)
})

test('a contradiction planted in a copy of the policy is found, with its smallest example', async () => {
  const planted = {
    id: 'planted',
    clause: 'B3',
    who: ['pupil'],
    strength: 'must',
    act: ['send-request'],
    when: { fact: 'other-person', is: 'colleague' },
  }
  const copy = saved('planted.json', { ...modelPolicy, rules: [...modelPolicy.rules, planted] })
  const { out, code, err } = await schoolgate(['analyse', copy, '--json'])
  assert.equal(code, 0, err)
  const found = JSON.parse(out).contradictions.filter((one: { rules: string[] }) => one.rules.includes('planted'))
  assert.deepEqual(found[0]?.example, { role: ['pupil'], act: 'send-request', 'other-person': 'colleague' })
  assert.equal(found[0]?.kind, 'required-and-forbidden')
})

test('the difference of two versions that differ in one strength is exact', async () => {
  const [rule] = modelPolicy.rules.filter(({ clause, act }) => clause === 'A14' && act)
  assert.ok(rule)
  const softer = modelPolicy.rules.map(other => (other === rule ? { ...rule, strength: 'should_not' } : other))
  const { out } = await schoolgate(['compare', 'model', saved('softer.json', { ...modelPolicy, rules: softer }), '--json'])
  const { verdicts, duties } = JSON.parse(out)
  assert.ok(verdicts.length > 0)
  for (const change of verdicts) {
    assert.deepEqual([change.from, change.to], ['forbidden', 'advised-against'])
    assert.ok(rule.act?.includes(change.act))
  }
  assert.deepEqual(duties, [])
  const same = await schoolgate(['compare', 'model', 'model', '--json'])
  assert.deepEqual(JSON.parse(same.out), { verdicts: [], duties: [] })
})

test('a document is read into clauses, and asked', async () => {
  const file = saved(
    'policy.md',
    '# Social media policy\n\n## Staff\n\n- Staff must decline friend requests from pupils on their personal accounts.\n- Staff must not post photographs of pupils on their own accounts.\n',
  )
  const { out, code, err } = await schoolgate(['import', file, '--json'])
  assert.equal(code, 0, err)
  const { title, clauses } = JSON.parse(out)
  assert.equal(title, 'Social media policy')
  assert.deepEqual(
    clauses.map((clause: { strength: string }) => clause.strength),
    ['must', 'must_not'],
  )
  const asked = await schoolgate(['ask', '--json', '--policy', file], situation)
  assert.equal(asked.code, 0, asked.err)
})

test('a file that is no policy gets a clear line and exit code 1', async () => {
  const recipe = await schoolgate(['import', saved('cake.txt', 'Flour, eggs and sugar.\n'), '--json'])
  assert.equal(recipe.code, 1)
  assert.match(recipe.err, /^cake\.txt: /)
  assert.equal(recipe.out, '')
  const absent = await schoolgate(['import', join(folder, 'absent.docx')])
  assert.equal(absent.code, 1)
  assert.match(absent.err, /cannot be read/)
})
