/** What planning is given, and what its parts share. */
import type { FindingList } from '../findings.ts'
import type { Incoming } from '../incoming.ts'
import type { Draft } from './draft.ts'
import type { Decisions } from './plan.ts'
import type { PresentState } from './rows.ts'

export interface PlanInput {
  readonly incoming: Incoming
  readonly state: PresentState
  readonly decisions: Decisions
  /** "2026-11-22". */
  readonly today: string
  /** Who brings the import: it never makes them a leaver. */
  readonly by: string
  /** Ids for new rows: the same ones each time that the same plan is made, so that a plan can be compared. */
  readonly nextId: () => string
}

/** A plan in the making. */
export interface Planning extends Omit<PlanInput, 'incoming'> {
  /** Of our school only, with people who were matched. */
  readonly incoming: Incoming
  readonly draft: Draft
  readonly findings: FindingList
  /** Our id for a key of the file: people of the file, and those whom the present state knows by it. */
  readonly idOf: (key: string) => string | undefined
  readonly yearOf: (grade: string | null) => number | null
}

/** The last day of something that is over from today on: yesterday, or its first day where it began today. */
export function lastDayOf({ starts_on }: { readonly starts_on: string }, today: string): string {
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
  return starts_on > yesterday ? starts_on : yesterday
}

/** Whether a row holds today or later. */
export const isOpen = ({ ends_on }: { readonly ends_on: string | null }, today: string): boolean =>
  ends_on === null || ends_on >= today
