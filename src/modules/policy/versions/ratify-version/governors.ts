/** Who sits on the board, for the list of those present. */
import type { Tx } from '../../../../platform/db/index.ts'
import { addressesOf, holdersOf, titles } from '../../../people/index.ts'

/** Titles with a seat at the meeting; the clerk keeps its minutes. */
const seats = titles.filter(({ group, id }) => group === 'governors' && id !== 'clerk').map(({ id }) => id)

/** Heads are governors of their school unless they chose not to be. */
const heads = ['headteacher', 'co-headteacher']

/** Governors and heads of a day, by family name. */
export async function governorsOn(tx: Tx, day: Temporal.PlainDate) {
  const people = await addressesOf(tx, await holdersOf(tx, [...seats, ...heads], day))
  return people.map(({ personId, name }) => ({ personId, name }))
}
