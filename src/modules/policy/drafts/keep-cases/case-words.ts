/** What cases expect and find, in words. */

import type { Expected } from './case-store.ts'
import type { RunCase } from './run-cases.ts'

/** After "it is": "forbidden", "left open". */
export const expectedInWords: Readonly<Record<Expected, string>> = {
  forbidden: 'forbidden',
  required: 'required',
  'advised-against': 'advised against',
  advised: 'advised',
  allowed: 'expressly allowed',
  silent: 'left open: the policy does not say',
  depends: 'not decided: it depends on what is not known',
}

/** Every answer that a case may expect, strongest first. */
export const everyExpected = Object.keys(expectedInWords) as readonly Expected[]

/** "It is forbidden (A5), as you expect." */
export function outcomeInWords({ kept, found, clauses, passes }: RunCase): string {
  if (found === null) return 'It cannot be asked any more: the words for it have changed. Keep it anew.'
  const cited = clauses.length === 0 ? '' : ` (${clauses.join(', ')})`
  const is = `It is ${expectedInWords[found]}${cited}`
  return passes ? `${is}, as you expect.` : `${is}; you expect it to be ${expectedInWords[kept.expected]}.`
}
