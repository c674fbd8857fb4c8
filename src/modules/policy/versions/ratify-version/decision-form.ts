/** The form of a meeting's decision, read back. */
import { z } from 'zod'
import { day, formWithDays, optionalDay } from '../../../../ui/day-field.ts'
import type { Body, Outcome } from '../version-views.ts'

const bodies = ['governing-body', 'trust-board', 'committee'] as const satisfies readonly Body[]
const outcomes = ['ratified', 'not-ratified', 'deferred'] as const satisfies readonly Outcome[]

const [mostPeople, longestName, longestMinute] = [100, 200, 100]

const count = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, `Enter ${what} as a number, such as 0 or 9`)
    .transform(Number)

const chosen = z.union([z.string().transform(one => [one]), z.array(z.string())]).catch([])

/** One name to a line. Nothing is cut off: it is kept as the clerk wrote it, or not at all. */
const names = z
  .string()
  .transform(text =>
    text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== ''),
  )
  .refine(lines => lines.every(({ length }) => length <= longestName), `Each line must be ${longestName} characters or fewer`)
  .refine(({ length }) => length <= mostPeople, `Enter ${mostPeople} lines or fewer`)

/** Days in the form. */
export const dayNames = ['writtenOn', 'metOn', 'startsOn', 'reviewOn'] as const

export const decisionForm = formWithDays(
  dayNames,
  z.object({
    revision: z.coerce.number().int(),
    body: z.enum(bodies, 'Choose who decided'),
    outcome: z.enum(outcomes, 'Choose what was decided'),
    writtenOn: day('Enter the day on which its words were finished', 'The day on which its words were finished'),
    metOn: day('Enter the day of the meeting', 'The day of the meeting'),
    minute: z
      .string()
      .trim()
      .min(1, 'Enter the number of the minute')
      .max(longestMinute, 'The number of the minute must be 100 characters or fewer'),
    quorum: count('the quorum').refine(quorum => quorum > 0, 'The quorum is at least 1'),
    attended: chosen,
    others: names,
    recused: names,
    votesFor: count('the votes for it'),
    votesAgainst: count('the votes against it'),
    abstained: count('those who abstained'),
    startsOn: optionalDay('The first day'),
    reviewOn: optionalDay('The day of the next review'),
  }),
)

export type DecisionForm = z.output<typeof decisionForm>
