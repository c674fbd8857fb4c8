/** The school's door: its code, and what somebody who arrives can be. Pure. */
import { randomInt } from 'node:crypto'

/** What somebody is who comes to the school; each is a role of the policy's vocabulary too. */
export const kinds = ['visitor', 'contractor', 'volunteer', 'trip-helper'] as const
export type Kind = (typeof kinds)[number]

export const isKind = (text: unknown): text is Kind => kinds.some(kind => kind === text)

/** Figures and letters that nobody takes for one another on a wet poster: no 0, 1, i, l, o, u. */
const alphabet = '23456789abcdefghjkmnpqrstvwxyz'
const codeLength = 8

/** A new code: 39 bits, which is enough for a thing that hangs on a wall, behind a limit on tries. */
export const newCode = (): string => Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')

/** As people read it: "k7m2 9qxp". */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** What somebody typed, as a code: capitals, spaces and dashes do not matter. Null for what cannot be one. */
export function typedCode(text: string): string | null {
  const code = text.toLowerCase().replaceAll(/[\s-]/g, '')
  return /^[0-9a-z]{8}$/.test(code) ? code : null
}

/** What the address of a door says: the school's word in addresses and the code ("willow-lane.k7m29qxp"), or the code alone. */
export interface DoorAddress {
  /** Null where only the code was typed: then it is the code of the school that the pages are of. */
  readonly slug: string | null
  readonly code: string
}

const shape = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)\.)?([0-9a-z]{8})$/

/** Null for what is no address of a door. */
export function readDoorAddress(text: string): DoorAddress | null {
  const [, slug = null, code] = shape.exec(text) ?? []
  return code === undefined ? null : { slug, code }
}

/** The path that a school's square code leads to. */
export const doorPath = (slug: string, code: string): string => `/door/${slug}.${code}`

/**
 * How long an acceptance lets somebody just sign in on their own phone, while the version stays the same: about a term.
 * Then the rules are shown again (C1: people are reminded).
 */
export const acceptanceHolds = Temporal.Duration.from({ hours: 24 * 7 * 13 })

/** Until when a phone that is not to be remembered can sign out, or in again: the day on which somebody came. */
export const dayHolds = Temporal.Duration.from({ hours: 18 })

/** How long visits are kept; then somebody may have them deleted (destroy-visits, docs/retention.md). Acceptances are kept for good. */
export const visitRetention = {
  years: 6,
  /** What the years are counted from. */
  from: 'the end of the calendar year of the visit',
  /** From general knowledge: the toolkit's own tables could not be read. */
  source:
    'The figure is the one that schools are said to go by, after the toolkit for schools of the Information and Records Management Society. It has not been checked against the toolkit',
  asOf: '2026-11-22',
} as const

/** The last day for which a visit of that day is kept. */
export const keptUntil = (cameOn: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year: cameOn.year + visitRetention.years, month: 12, day: 31 })

/** The first day of which visits are still kept. */
export const firstDayKept = (today: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year: today.year - visitRetention.years, month: 1, day: 1 })
