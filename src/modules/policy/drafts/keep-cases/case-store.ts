/** The school's own cases: situations of which it says what its policy is to answer. */

import type { Situation, Verdict } from '../../../../engine/index.ts'
import { newId, type Tx } from '../../../../platform/db/index.ts'

/** What a case expects. */
export type Expected = Verdict | 'depends'

export interface KeptCase {
  readonly id: string
  readonly name: string
  readonly situation: Situation
  readonly expected: Expected
  readonly note: string | null
}

/** A school has some dozens; more than this are not run on one page. */
export const mostCases = 500

export interface NewCase extends Omit<KeptCase, 'id'> {
  readonly by: string
}

/** Keeps a case. @returns its id */
export async function keepCase(tx: Tx, { name, situation, expected, note, by }: NewCase, now: Temporal.Instant): Promise<string> {
  const id = newId()
  await tx
    .insertInto('policy_case')
    .values({ id, name, situation: JSON.stringify(situation), expected, note, made_by: by, made_at: now })
    .execute()
  return id
}

/** All of them, as they were kept. */
export async function casesOf(tx: Tx): Promise<readonly KeptCase[]> {
  const rows = await tx
    .selectFrom('policy_case')
    .select(['id', 'name', 'situation', 'expected', 'note'])
    .orderBy('made_at')
    .orderBy('id')
    .limit(mostCases)
    .execute()
  // Written by keepCase only, from the same types.
  return rows.map(row => ({ ...row, situation: row.situation as unknown as Situation, expected: row.expected as Expected }))
}

/** How many there are. */
export async function countCases(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('policy_case')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Removes a case. @returns whether there was one */
export async function removeCase(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('policy_case').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}
