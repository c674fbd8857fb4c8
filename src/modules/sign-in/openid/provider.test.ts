import assert from 'node:assert/strict'
import { test } from 'node:test'
import { googleIssuer, isOfSchool, microsoftIssuer, type Provider, showsSeveralFactors, tenantOf } from './provider.ts'

const tenant = '0f3b8e52-7c7d-4a63-9f0a-5f0e2f9f0a11'
const common = { id: 'x', name: 'x', clientId: 'x', enforcesMfa: false } as const
const microsoft: Provider = { ...common, kind: 'microsoft', issuer: microsoftIssuer(tenant), hostedDomain: null }
const google: Provider = { ...common, kind: 'google', issuer: googleIssuer, hostedDomain: 'school.example' }

test('S14: a Microsoft account counts only in the pinned tenant', () => {
  const other = tenant.replace('0f', '1f')
  assert.ok(isOfSchool(microsoft, { iss: microsoft.issuer, sub: 'a', tid: tenant }))
  assert.ok(!isOfSchool(microsoft, { iss: microsoft.issuer, sub: 'a', tid: other }))
  assert.ok(!isOfSchool(microsoft, { iss: microsoft.issuer, sub: 'a' }))
  assert.ok(!isOfSchool(microsoft, { iss: microsoftIssuer(other), sub: 'a', tid: other }))
  for (const anybody of ['common', 'organizations', 'consumers', '{tenantid}'])
    assert.equal(tenantOf(microsoftIssuer(anybody)), undefined)
})

test('S14: a Google account counts only with the pinned hosted domain: without one it is a private account', () => {
  assert.ok(isOfSchool(google, { iss: googleIssuer, sub: 'a', hd: 'school.example' }))
  for (const hd of [undefined, '', 'gmail.com', 'sub.school.example', ['school.example']])
    assert.ok(!isOfSchool(google, { iss: googleIssuer, sub: 'a', hd }), String(hd))
  assert.ok(!isOfSchool({ ...google, hostedDomain: null }, { iss: googleIssuer, sub: 'a', hd: null }))
})

test('several factors: as the school says of its provider, or as the token says itself; nothing else counts', () => {
  const claims = { iss: 'x', sub: 'x' }
  assert.ok(showsSeveralFactors({ enforcesMfa: true }, claims))
  assert.ok(showsSeveralFactors(common, { ...claims, amr: ['pwd', 'mfa'] }))
  assert.ok(showsSeveralFactors(common, { ...claims, acr: 'https://refeds.org/profile/mfa' }))
  for (const amr of [undefined, [], ['pwd'], ['otp'], 'pwd', ['MFA'], [['mfa']], { 0: 'mfa' }, 1])
    assert.ok(!showsSeveralFactors(common, { ...claims, amr }), JSON.stringify(amr))
})
