/** A consultation: people are asked about a draft until a day. */

import { dateAt } from '../../../../platform/clock.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { titles } from '../../../people/index.ts'
import { allRolesOf, isFor, peopleInWords } from '../../audience.ts'

/** Who can be asked, as roles of the vocabulary. Pupils are asked in class, not by this program. */
export const groupsToAsk = ['staff', 'governor', 'parent', 'volunteer'] as const
export type GroupToAsk = (typeof groupsToAsk)[number]

export interface Consultation {
  readonly id: string
  readonly versionId: string
  /** Of that version. */
  readonly number: number
  /** Whether the version is still a draft that people may be asked about: it may have been ratified, or thrown away. */
  readonly isDraft: boolean
  /** Of the words that people read, 64 hex digits. */
  readonly fingerprint: string
  readonly groups: readonly string[]
  /** What those who draft want to know, where they said so. */
  readonly question: string | null
  readonly openedBy: string
  readonly openedAt: Temporal.Instant
  /** Its last day, at the school. */
  readonly closesOn: Temporal.PlainDate
  readonly closedAt: Temporal.Instant | null
}

type Ending = Pick<Consultation, 'isDraft' | 'closesOn' | 'closedAt'>

/** Whether people may still comment: until the end of its last day in London, unless somebody closed it, or the draft is decided. */
export const isOpen = ({ isDraft, closesOn, closedAt }: Ending, now: Temporal.Instant): boolean =>
  isDraft && closedAt === null && Temporal.PlainDate.compare(dateAt(now), closesOn) <= 0

/** Whether somebody is among those asked. Who joins a group later is asked too. */
export const isAsked = ({ groups }: Pick<Consultation, 'groups'>, { roles }: Viewer): boolean => isFor(groups, roles)

/** The titles whose holders belong to a group: a headteacher is staff. */
export const titlesOfGroup = (group: string): readonly string[] =>
  titles.filter(title => allRolesOf(title.as).has(group)).map(({ id }) => id)

/** "staff and governors" */
export const groupsInWords = (groups: readonly string[]): string => peopleInWords(groups)
