import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { findPeopleByEmail, titlesHeldBy } from '../../people/index.ts'
import { oneFactorSuffices } from './one-factor.ts'

/** Somebody who is reached at an address. */
export interface Reached {
  readonly personId: string
  readonly name: string
  readonly titles: readonly string[]
}

/** Those at the school who are reached at an address: who may come in by a link, and who signs in another way. Pupils are in neither. */
export async function peopleOfAddress(
  tx: Tx,
  email: string,
  now: Temporal.Instant,
): Promise<{ readonly byLink: readonly Reached[]; readonly otherwise: readonly Reached[] }> {
  const found = await findPeopleByEmail(tx, email, dateAt(now))
  const held = await titlesHeldBy(
    tx,
    found.map(({ personId }) => personId),
    dateAt(now),
  )
  const people = found.map(person => ({ ...person, titles: held.get(person.personId) ?? [] }))
  const [byLink, others] = [true, false].map(may => people.filter(({ titles }) => oneFactorSuffices(titles) === may))
  return { byLink: byLink ?? [], otherwise: (others ?? []).filter(({ titles }) => titles.some(title => title !== 'pupil')) }
}
