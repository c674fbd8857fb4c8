/** The shapes of questions and answers, as pages, the JSON interface and the command line have them. Stable: docs/api.md. */

import { z } from 'zod'
import { STRENGTHS, VERDICTS } from '../../engine/index.ts'

const facts = z
  .record(z.string(), z.string())
  .describe('Facts of the vocabulary with their values; `role` where a role would be needed')
const strength = z.enum(STRENGTHS)
export const verdict = z.enum(VERDICTS)

export const questionShape = z.object({
  fact: z.string().describe('The fact that it asks for; `role` and `act` for who asks, and about what'),
  question: z.string(),
  hint: z.string().nullable(),
  options: z.array(z.object({ value: z.string(), label: z.string(), hint: z.string().nullable() })),
})

export const clauseShape = z.object({
  id: z.string(),
  heading: z.string(),
  words: z.string().describe('Its own words, as they stand in the policy'),
  plain: z.string().nullable().describe('The same in plain English, where somebody has written it'),
  section: z.object({ id: z.string(), heading: z.string() }),
  href: z.string().describe('Its place on the policy page'),
  span: z
    .object({ start: z.number(), end: z.number() })
    .nullable()
    .describe('Its place in the text of an imported document, in UTF-16 units'),
  strength,
  determining: z.boolean().describe('Whether the verdict rests on it'),
  certain: z.boolean().describe('Whether it applies whatever the unknown facts are'),
  facts: facts.describe('The fewest facts that make it apply (certain), or that would'),
  because: z.string().describe('The same as a sentence'),
})

export const dutyShape = z.object({
  do: z.string(),
  tell: z.array(z.string()).describe('Who must be told'),
  by: z.string().nullable().describe('By when'),
  clauses: z.array(z.string()),
  strength,
  certain: z.boolean(),
  needs: facts.describe('The fewest facts that would make it owed; empty where it is certain'),
  when: z.string().nullable().describe('The same after "if"; null where it is certain'),
})

export const answerShape = z.object({
  verdict: z.enum([...VERDICTS, 'depends']),
  possible: z.array(verdict).describe('Every verdict that the unknown facts leave possible, strongest first'),
  headline: z.string(),
  why: z.string().nullable(),
  clauses: z.array(clauseShape).describe('Those that determine the verdict first'),
  duties: z.array(dutyShape),
  decisive: facts.describe('The fewest known facts that decide the verdict'),
  nearest: z.object({ set: facts, verdict, phrase: z.string() }).nullable().describe('The fewest changes that would end a "no"'),
  next: questionShape
    .nullable()
    .describe('The question that settles most; null where the verdict is decided or nothing would settle it'),
  open: z.array(questionShape).describe('Questions that would not change the verdict, yet what applies beside it'),
  notes: z.array(z.object({ id: z.string(), to: z.enum(['asker', 'school']), text: z.string() })),
  ask: z.string().describe('Whom to ask who is not sure'),
  policy: z.object({
    title: z.string(),
    version: z.number().nullable().describe('Null for the model policy and for a document that is only tried out'),
    from: z.string().nullable().describe('The first day on which it applies (ISO 8601)'),
  }),
})

export type Question = z.output<typeof questionShape>
export type ClauseView = z.output<typeof clauseShape>
export type DutyView = z.output<typeof dutyShape>
export type AnswerView = z.output<typeof answerShape>
