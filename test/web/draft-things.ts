/** Drafts of the policy, for sweeps over all routes. */
import assert from 'node:assert/strict'
import type { Browser } from './browser.ts'

/** What comes after the address of a draft of the model policy, by its route. */
const further: Readonly<Record<string, string>> = {
  '': '',
  '/about': '/about',
  '/throw-away': '/throw-away',
  '/sections/new': '/sections/new',
  '/sections/:sectionId': '/sections/a',
  '/sections/:sectionId/place': '/sections/a/place',
  '/clauses/new': '/clauses/new',
  '/clauses/:clauseId': '/clauses/A5',
  '/clauses/:clauseId/place': '/clauses/A5/place',
  '/clauses/:clauseId/remove': '/clauses/A5/remove',
  '/clauses/:clauseId/rules/new': '/clauses/A5/rules/new',
  '/clauses/:clauseId/rules/:ruleId': '/clauses/A5/rules/A5.accept',
  '/clauses/:clauseId/rules/:ruleId/remove': '/clauses/A5/rules/A5.accept/remove',
}

const pattern = '/policy/drafts/:draftId'

const nowhere = '/policy/drafts/0197a000-0000-7000-8000-000000000000'

/** An address below a draft for each route of drafts, by its pattern. */
export const belowDraft = (draft: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(further).map(([route, address]) => [`${pattern}${route}`, `${draft}${address}`]))

export const noDrafts = belowDraft(nowhere)

async function begun(owner: Browser): Promise<string> {
  const { status, headers, body } = await owner.fill('/policy/drafts')
  assert.equal(status, 303, body)
  return String(headers['location'])
}

export const draftThings: Readonly<Record<string, (owner: Browser) => Promise<string>>> = Object.fromEntries(
  Object.entries(further).map(([route, address]) => [
    `${pattern}${route}`,
    async (owner: Browser) => `${await begun(owner)}${address}`,
  ]),
)
