import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldForm, holdForm } from './held-form.ts'

const token = 'the secret of a session'
const values = {
  reason: 'Two & two',
  roles: ['dsl', 'head'],
  password: 'p',
  passkey: '{}',
  code: '123456',
  _token: 't',
  client_secret: 's',
}

test('what was typed comes back; secrets do not travel', () => {
  const held = holdForm({ to: '/people/1/roles', values }, token)
  assert.deepEqual(heldForm(held, token), { to: '/people/1/roles', values: { reason: 'Two & two', roles: ['dsl', 'head'] } })
})

test('nothing comes back that this session did not send, or that was changed', () => {
  const held = holdForm({ to: '/people/1/roles', values }, token)
  assert.equal(heldForm(held, 'another session'), null)
  const [text = '', mark = ''] = held.split('.')
  const other = Buffer.from(JSON.stringify({ to: '/people/2/roles', values: {} })).toString('base64url')
  for (const changed of [`${other}.${mark}`, `${text}.`, text, `.${mark}`, `${text}.${mark.slice(1)}`, '', undefined, 7]) {
    assert.equal(heldForm(changed, token), null)
  }
})

test('a form goes to a page of ours or nowhere', () => {
  assert.equal(heldForm(holdForm({ to: '//evil.example', values: {} }, token), token), null)
})
