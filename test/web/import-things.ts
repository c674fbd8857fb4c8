/** Imports of people, for the sweep of things that one school must not see of another. */
import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { sampleSet } from '../../src/modules/people/import-people/oneroster/sample-sets.ts'
import { type Browser, hiddenFieldsOf } from './browser.ts'

const nowhere = '/people/import/0197a000-0000-7000-8000-000000000000'

export const noImports: Readonly<Record<string, string>> = Object.fromEntries(
  ['', '/columns', '/questions', '/register', '/undo'].map(part => [`/people/import/:importId${part}`, `${nowhere}${part}`]),
)

async function bring(owner: Browser, kind: string, filename: string, content: string | Buffer, urn = ''): Promise<string> {
  const hidden = hiddenFieldsOf((await owner.get('/people/import')).body, '/people/import')
  const fields = Object.entries({ ...hidden, kind, urn }).map(([name, value]) => ({ name, content: value }))
  const { headers, status, body } = await owner.upload('/people/import', [...fields, { name: 'file', filename, content }])
  assert.equal(status, 303, body)
  return String(headers['location'])
}

async function applied(owner: Browser): Promise<string> {
  const address = await bring(owner, 'oneroster', 'people.zip', sampleSet())
  await owner.post(address, { ...hiddenFieldsOf((await owner.get(address)).body, address), do: 'apply', manyMayLeave: 'yes' })
  for (let tries = 0; tries < 100; tries++) {
    const { status } = await owner.get(`${address}/undo`)
    if (status === 200) return `${address}/undo`
    await setTimeout(50)
  }
  return assert.fail('the import was not applied')
}

export const importThings: Readonly<Record<string, (owner: Browser) => Promise<string>>> = {
  '/people/import/:importId': owner => bring(owner, 'oneroster', 'people.zip', sampleSet()),
  '/people/import/:importId/columns': owner => bring(owner, 'list', 'list.csv', 'Adno,Forename,Surname\n1,Ada,Lark\n'),
  '/people/import/:importId/questions': async owner => `${await bring(owner, 'oneroster', 'people.zip', sampleSet())}/questions`,
  '/people/import/:importId/register': owner =>
    bring(owner, 'register', 'register.csv', 'URN,EstablishmentName\n115512,Oak\n', '115512'),
  '/people/import/:importId/undo': applied,
}
