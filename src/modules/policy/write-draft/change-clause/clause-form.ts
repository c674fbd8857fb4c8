/** The words of a clause in a form, and read back. */
import { z } from 'zod'
import { EVERYONE, STRENGTHS } from '../../../../engine/index.ts'
import type { Clause } from '../../version-content.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import { NO_RULE_YET } from '../draft-parts.ts'
import { seenSchema } from '../seen.ts'

const [longestHeading, longestText, longestReason] = [200, 10_000, 500]

const people: readonly string[] = [EVERYONE, ...schoolVocabulary.roles.map(({ id }) => id)]

/** What checkboxes send: nothing, one or several. */
export const chosen = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(value => (value === undefined ? [] : [value].flat()))

const text = (what: string) => z.string().trim().max(longestText, `${what} must be 10,000 characters or fewer`)

export const clauseForm = z.object({
  heading: z
    .string()
    .trim()
    .min(1, 'Enter a heading: a few words')
    .max(longestHeading, 'The heading must be 200 characters or fewer'),
  legal: text('The legal words').min(1, 'Enter the words that bind'),
  plain: text('The plain words'),
  children: text('The children’s words'),
  who: chosen.transform((ids, context) => {
    const known = people.filter(id => ids.includes(id))
    if (known.length === 0) context.addIssue('Choose whom it binds')
    return known
  }),
  strength: z.enum([...STRENGTHS, 'fact'], 'Choose how strongly it binds'),
  leansOn: chosen,
  noRule: z.string().trim().max(longestReason, 'Why there is no rule must be 500 characters or fewer').optional(),
  seen: seenSchema,
})

export type ClauseWords = z.output<typeof clauseForm>

/** The clause with what was typed. Where its words change, it no longer stands in the imported document as it did. */
export function clauseWith(clause: Clause, typed: ClauseWords, related: readonly string[]): Clause {
  const { plain: _plain, children: _children, leansOn: _leansOn, noRule, span, ...others } = clause
  const { heading, legal, plain, children, who, strength } = typed
  const leansOn = related.filter(id => typed.leansOn.includes(id))
  const reason = typed.noRule === undefined ? noRule : typed.noRule || NO_RULE_YET
  return {
    ...others,
    heading,
    legal,
    ...(plain !== '' && { plain }),
    ...(children !== '' && { children }),
    who,
    strength,
    ...(leansOn.length > 0 && { leansOn }),
    ...(reason !== undefined && { noRule: reason }),
    ...(span && legal === clause.legal && { span }),
  }
}
