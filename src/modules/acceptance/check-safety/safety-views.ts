/** Who did the yearly safety check, for the school: names and days. */
import type { Tx } from '../../../platform/db/index.ts'
import { addressesOf, holdersOf } from '../../people/index.ts'
import { boundTitles, governorTitles, isDone } from './safety-check.ts'
import { lastSafetyChecks } from './safety-check-store.ts'

/** Somebody who is to do the check. */
export interface CheckedPerson {
  readonly id: string
  readonly name: string
  /** When they last did it; null where they never did. */
  readonly doneOn: Temporal.PlainDate | null
  /** Whether that still counts. */
  readonly isDone: boolean
}

/** How many of a group did it within the last year. */
export interface SafetyFigure {
  readonly group: 'staff' | 'governors'
  readonly done: number
  readonly all: number
}

export interface SafetyOverview {
  /** Who still has to first, then by family name. */
  readonly people: readonly CheckedPerson[]
  readonly figures: readonly SafetyFigure[]
}

/** Everybody whom the clauses bind today, and the figures of both groups. Somebody who is staff and governor counts in both. Five queries. */
export async function safetyOverview(tx: Tx, today: Temporal.PlainDate): Promise<SafetyOverview> {
  const ids = await holdersOf(tx, boundTitles, today)
  const governors = new Set(await holdersOf(tx, governorTitles, today))
  const staffTitles = boundTitles.filter(title => !governorTitles.includes(title))
  const staff = new Set(await holdersOf(tx, staffTitles, today))
  const done = await lastSafetyChecks(tx, ids)
  const people = (await addressesOf(tx, ids)).map(({ personId, name }) => {
    const doneOn = done.get(personId) ?? null
    return { id: personId, name, doneOn, isDone: isDone(doneOn, today) }
  })
  const figure = (group: SafetyFigure['group'], members: ReadonlySet<string>): SafetyFigure => ({
    group,
    done: people.filter(({ id, isDone: counts }) => counts && members.has(id)).length,
    all: members.size,
  })
  return {
    people: people.toSorted((one, other) => Number(one.isDone) - Number(other.isDone)),
    figures: [figure('staff', staff), figure('governors', governors)].filter(({ all }) => all > 0),
  }
}
