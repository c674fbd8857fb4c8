/** What an import would do, and what a person must decide first. */
import type { TitleId } from '../../roles.ts'
import type { Finding } from '../findings.ts'
import type { IncomingSchool } from '../incoming.ts'
import type { Changes } from './rows.ts'

/** What a person decided about an import. */
export interface Decisions {
  /** Which school of the file is ours. */
  readonly school: string | null
  /** Who of the file (by key) is whom of ours (by id), or somebody new. */
  readonly same: Readonly<Record<string, string>>
  /** Year groups by the file's words for them; null: none of ours. */
  readonly years: Readonly<Record<string, number | null>>
  /** Ids of people who stay, though the file would have them gone. */
  readonly stay: readonly string[]
}

export const undecided: Decisions = { school: null, same: {}, years: {}, stay: [] }

/** The value in `Decisions.same` for somebody who is nobody of ours. */
export const somebodyNew = 'new'

/** Why two may be the same person. A name alone never settles it. */
export type Likeness = 'name-and-birth-date' | 'name-and-email' | 'name'

export type Question =
  | { readonly kind: 'school'; readonly schools: readonly IncomingSchool[] }
  | {
      readonly kind: 'same'
      readonly key: string
      readonly name: string
      readonly candidates: readonly { readonly id: string; readonly name: string; readonly likeness: Likeness }[]
    }
  | { readonly kind: 'year'; readonly grade: string; readonly people: number }

/** Somebody who would have gone by the file and stays. */
export interface Kept {
  readonly id: string
  readonly why: 'holds-office' | 'brings-this' | 'decided'
}

export interface Plan {
  readonly changes: Changes
  readonly questions: readonly Question[]
  /** Titles that the file names and that only a person may give. */
  readonly suggestions: readonly { readonly personId: string; readonly title: TitleId }[]
  readonly leavers: {
    readonly going: readonly string[]
    readonly kept: readonly Kept[]
    /** How many people are here today. */
    readonly of: number
  }
  /** Of reading and of planning. */
  readonly findings: readonly Finding[]
  /** Names of all people and classes that the changes speak of, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** More of the school's people than this would be gone: somebody must say so expressly. */
const unusualShare = 0.1

export const tooManyLeave = ({ leavers }: Pick<Plan, 'leavers'>): boolean =>
  leavers.going.length > 0 && leavers.going.length > leavers.of * unusualShare

export const isEmpty = ({ changes }: Pick<Plan, 'changes'>): boolean => Object.values(changes).every(list => list.length === 0)
