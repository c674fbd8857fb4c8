/** Who is reminded of what. */
import type { Tx } from '../../../platform/db/index.ts'
import { addressesOf, familiesOf, holdersOf } from '../../people/index.ts'
import type { EventPlan } from './school-event.ts'

/** Titles of people who help at the school without working there. */
const helperTitles = ['trip-helper', 'volunteer'] as const

/** Whoever can be chosen as a helper of a visit, by family name. */
export async function possibleHelpers(
  tx: Tx,
  today: Temporal.PlainDate,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const people = await addressesOf(tx, await holdersOf(tx, helperTitles, today))
  return people.map(({ personId, name }) => ({ id: personId, name }))
}

/** The people whom an event or visit concerns on its day, each once. */
export async function whomToRemind(tx: Tx, event: EventPlan): Promise<string[]> {
  if (event.kind === 'visit') return [...event.helpers]
  return familiesOf(tx, { classes: event.everyone ? 'all' : event.classes, day: event.happensOn })
}

/** How many will be reminded, and how many of them the school has no address of. */
export interface Reach {
  readonly people: number
  readonly unreachable: number
}

export async function reachOf(tx: Tx, event: EventPlan): Promise<Reach> {
  const addresses = await addressesOf(tx, await whomToRemind(tx, event))
  return {
    people: addresses.length,
    unreachable: addresses.filter(({ email, mobile }) => email === null && mobile === null).length,
  }
}

/** Those to whom a term's beginning is a reason to be reminded (C1): families, and whoever helps at the school. */
export async function whomTermReminds(
  tx: Tx,
  today: Temporal.PlainDate,
): Promise<{ readonly families: readonly string[]; readonly helpers: readonly string[] }> {
  const families = await familiesOf(tx, { classes: 'all', day: today })
  const known = new Set(families)
  const helpers = await holdersOf(tx, helperTitles, today)
  return { families, helpers: helpers.filter(id => !known.has(id)) }
}
