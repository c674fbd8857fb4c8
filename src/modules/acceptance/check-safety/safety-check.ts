/** Somebody's own safety check: its parts, how far it is, and when it is due. Pure. */
import { z } from 'zod'
import { rolesOf, titles } from '../../people/index.ts'
import { generalPart } from './general-items.ts'
import { platforms } from './platform-settings.ts'
import type { SafetyPart } from './safety-item.ts'

/** What somebody says of one item. */
export const sayings = ['done', 'to-do', 'not-mine'] as const
export type Saying = (typeof sayings)[number]

const said = z.object({ items: z.record(z.string(), z.enum(sayings)), note: z.string() })

/** As it is sealed. Items that there are no longer stay unread. */
export const safetyAnswersSchema = z.object({
  platforms: z.array(z.string()),
  parts: z.record(z.string(), said),
  /** The day on which this round was finished; null while it goes on. */
  finishedOn: z.string().nullable(),
})
export type SafetyAnswers = z.output<typeof safetyAnswersSchema>
export type PartAnswers = z.output<typeof said>

/** A round that has just begun. */
export const begunWith = (chosen: readonly string[]): SafetyAnswers => ({ platforms: [...chosen], parts: {}, finishedOn: null })

/** The parts that somebody goes through: what holds everywhere, and their own platforms. */
export const partsOf = (answers: Pick<SafetyAnswers, 'platforms'>): readonly SafetyPart[] => [
  generalPart,
  ...platforms.filter(({ id }) => answers.platforms.includes(id)),
]

/** What was answered in a part, of the items that it has today. */
export const answeredIn = (part: SafetyPart, { parts }: Pick<SafetyAnswers, 'parts'>): number =>
  part.items.filter(({ id }) => parts[part.id]?.items[id] !== undefined).length

const isComplete = (part: SafetyPart, answers: SafetyAnswers): boolean => answeredIn(part, answers) === part.items.length

/** The first part that is not done yet: where somebody goes on. Undefined where all are. */
export const nextPart = (answers: SafetyAnswers): SafetyPart | undefined =>
  partsOf(answers).find(part => !isComplete(part, answers))

/** What somebody left for later. */
export const leftForLater = (answers: SafetyAnswers): { readonly part: SafetyPart; readonly text: string }[] =>
  partsOf(answers).flatMap(part =>
    part.items.flatMap(({ id, text }) => (answers.parts[part.id]?.items[id] === 'to-do' ? [{ part, text }] : [])),
  )

/** The policy's roles that clauses A18 to A21 bind. */
export const boundRoles = ['staff', 'headteacher', 'dsl', 'governor', 'chair'] as const

/** The titles whose holders do the check. */
export const boundTitles: readonly string[] = titles
  .map(({ id }) => id)
  .filter(id => rolesOf([id]).some(role => boundRoles.some(bound => bound === role)))

/** Those of governors alone, for figures. */
export const governorTitles: readonly string[] = boundTitles.filter(id =>
  rolesOf([id]).some(role => role === 'governor' || role === 'chair'),
)

/** The day from which somebody is asked again: a year after they did it; from the start where they never did. */
export const dueAgainOn = (doneOn: Temporal.PlainDate): Temporal.PlainDate => doneOn.add({ years: 1 })

/** Whether a check of that day still counts. */
export const isDone = (doneOn: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean =>
  doneOn !== null && Temporal.PlainDate.compare(today, dueAgainOn(doneOn)) < 0

/**
 * How long sealed answers outlast the last role that they belong to. Nobody can open them in that time; it is there for a last day
 * that was entered wrongly, and for somebody who changes from one role to another after a few weeks.
 */
export const answersOutlast = {
  days: 30,
  /** What the days are counted from. */
  from: 'the last day as staff or governor',
  /** No law or guidance names a figure: data protection law says no longer than is needed (UK GDPR, Article 5(1)(e)). */
  source: 'Our own choice',
  asOf: '2026-11-22',
} as const
