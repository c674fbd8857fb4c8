/** Reads the whole content of a version from untrusted JSON: a draft that somebody edited, or an export. */

import { z } from 'zod'
import { type Problem, readRules, STRENGTHS } from '../../engine/index.ts'
import type { VersionContent } from './version-content.ts'
import { schoolVocabulary } from './vocabulary/index.ts'

const text = z.string().min(1)
const audience = z.array(text)

const clause = z.object({
  id: text,
  heading: z.string(),
  legal: text,
  plain: text.optional(),
  children: text.optional(),
  who: audience,
  strength: z.enum([...STRENGTHS, 'fact']),
  leansOn: z.array(text).optional(),
  noRule: text.optional(),
  model: text.optional(),
  span: z.object({ start: z.int().min(0), end: z.int().min(0) }).optional(),
})

const contentShape = z.object({
  title: text,
  sections: z.array(z.object({ id: text, heading: z.string(), intro: text.optional(), clauses: z.array(clause) })),
  rules: z.array(z.unknown()),
  notes: z.array(z.object({ id: text, to: z.enum(['asker', 'school']), who: audience.optional(), text })),
  related: z.array(z.object({ id: text, name: text, url: z.url().optional() })),
})

/** Returns the content, or every problem with its JSON pointer. Each rule must cite a clause that there is. */
export function readContent(input: unknown): { content: VersionContent } | { problems: readonly Problem[] } {
  const shape = contentShape.safeParse(input)
  if (!shape.success)
    return {
      problems: shape.error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, found: '', expected: message })),
    }
  const rules = readRules(schoolVocabulary, shape.data.rules)
  if ('problems' in rules) return { problems: rules.problems.map(problem => ({ ...problem, path: `/rules${problem.path}` })) }
  const ids = shape.data.sections.flatMap(section => section.clauses.map(({ id }) => id))
  const problems = [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ path: '/sections', found: id, expected: 'each clause id once' }] : [],
    ),
    ...rules.rules.flatMap(({ clause: cited }, index) =>
      ids.includes(cited)
        ? []
        : [{ path: `/rules/${index}/clause`, found: cited, expected: 'the id of a clause of this policy' }],
    ),
  ]
  // The parsed value, not the input: unknown keys are gone.
  return problems.length > 0 ? { problems } : { content: { ...shape.data, rules: rules.rules } as VersionContent }
}
