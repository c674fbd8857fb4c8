/** What notices need to know of people and schools, from the modules above them. */
import { addressesOf, holdersOf } from '../modules/people/index.ts'
import { approvedIn, schoolFrom } from '../modules/school/index.ts'
import type { Tx } from '../platform/db/index.ts'

async function schoolOf(tx: Tx) {
  const columns = ['id', 'name', 'primary_colour', 'crest', 'demonstration', 'secondary_colour'] as const
  return schoolFrom(await tx.selectFrom('school').select(columns).executeTakeFirstOrThrow())
}

export const noticePeople = {
  addressesOf,
  officeOf: (tx: Tx, today: Temporal.PlainDate) => holdersOf(tx, ['administrator', 'office'], today),
  approvedWords: approvedIn,
  schoolOf,
}
