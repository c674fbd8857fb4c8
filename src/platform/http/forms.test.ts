import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { formValues, hiddenFields, readForm } from './forms.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'Enter your name').regex(/^\D*$/, 'Your name has no figures'),
  roles: z.union([z.string(), z.array(z.string())], 'Choose who you are'),
})

test('a form that fits gives typed data, trimmed as the schema says, and the values as typed', () => {
  const read = readForm(schema, { name: ' Ada ', roles: ['staff', 'parent'], _token: 't', _key: 'k' })
  assert.deepEqual(read, {
    data: { name: 'Ada', roles: ['staff', 'parent'] },
    errors: null,
    values: { name: ' Ada ', roles: ['staff', 'parent'] },
  })
})

test('one that does not gives one message for each field, the first, and keeps what was typed', () => {
  const read = readForm(schema, { name: ' ' })
  assert.deepEqual(read, { data: null, errors: { name: 'Enter your name', roles: 'Choose who you are' }, values: { name: ' ' } })
})

test('a fault of the form as a whole stands under the empty name', () => {
  const passwords = z.object({ one: z.string(), other: z.string() }).refine(({ one, other }) => one === other, 'The two differ')
  assert.deepEqual(readForm(passwords, { one: 'a', other: 'b' }).errors, { '': 'The two differ' })
})

test('anything may arrive: nothing, text, files; only texts are values', () => {
  for (const body of [null, undefined, 'text', 7]) assert.deepEqual(formValues(body), {})
  assert.deepEqual(formValues({ file: { bytes: Buffer.from('x') }, mixed: ['a', 7], title: 'x' }), { title: 'x' })
  assert.deepEqual(formValues({ name: 'A\0da', roles: ['\0', 'b'] }), { name: 'Ada', roles: ['', 'b'] }, 'PostgreSQL has no NUL')
  assert.deepEqual(Object.keys(readForm(schema, null).errors ?? {}), ['name', 'roles'])
})

test('hidden fields hold the key, and the token where there is one', () => {
  assert.equal(String(hiddenFields({ token: null, key: 'k' })), '<input type="hidden" name="_key" value="k">')
  assert.equal(
    String(hiddenFields({ token: '"t', key: 'k' })),
    '<input type="hidden" name="_token" value="&quot;t"><input type="hidden" name="_key" value="k">',
  )
})
