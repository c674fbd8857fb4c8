/** The words of a clause in a form, and read back. */
import { z } from 'zod'
import { EVERYONE, STRENGTHS } from '../../../../../engine/index.ts'
import type { Clause } from '../../../version-content.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { NO_RULE_YET } from '../draft-parts.ts'
import { seenSchema } from '../seen.ts'
import { chosen, inOrderOf, lines } from '../typed-words.ts'

const [longestHeading, longestText, longestReason] = [200, 10_000, 500]

const people: readonly string[] = [EVERYONE, ...schoolVocabulary.roles.map(({ id }) => id)]

export const clauseForm = z.object({
  heading: z
    .string()
    .trim()
    .min(1, 'Enter a heading: a few words')
    .max(longestHeading, 'The heading must be 200 characters or fewer'),
  legal: lines('The legal words', longestText).pipe(z.string().min(1, 'Enter the words that bind')),
  plain: lines('The plain words', longestText),
  children: lines('The children’s words', longestText),
  who: chosen.transform((ids, context) => {
    const known = people.filter(id => ids.includes(id))
    if (known.length === 0) context.addIssue('Choose whom it binds')
    return known
  }),
  strength: z.enum([...STRENGTHS, 'fact'], 'Choose how strongly it binds'),
  leansOn: chosen,
  noRule: lines('Why there is no rule', longestReason).optional(),
  seen: seenSchema,
})

export type ClauseWords = z.output<typeof clauseForm>

/** The clause with what was typed. Where its words change, it no longer stands in the imported document as it did. */
export function clauseWith(clause: Clause, typed: ClauseWords, related: readonly string[]): Clause {
  const { plain: _plain, children: _children, leansOn: _leansOn, noRule, span, ...others } = clause
  const { heading, legal, plain, children, strength } = typed
  const who = inOrderOf(clause.who, typed.who)
  const leansOn = inOrderOf(
    clause.leansOn ?? [],
    related.filter(id => typed.leansOn.includes(id)),
  )
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
