/** Joins modules that cite a clause to the policy, which lies above them. */
import type { QuotedClause } from '../modules/people/index.ts'
import { clauseAddress, clauseThatSays, loadedOn } from '../modules/policy/index.ts'
import type { Tx } from '../platform/db/index.ts'

/** Finds the clause of the school's policy in force that says what a clause of the model says; null where none does. */
export const clauseQuoter =
  (today: () => Temporal.PlainDate) =>
  async (tx: Tx, modelClause: string): Promise<QuotedClause | null> => {
    const loaded = await loadedOn(tx, today())
    const found = loaded && clauseThatSays(loaded, modelClause)
    return found ? { id: found.id, words: found.plain ?? found.legal, address: clauseAddress(found.id) } : null
  }
