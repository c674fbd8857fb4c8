/** The review form read back: one decision for each clause of the document. */

import type { FormErrors, FormValues } from '../../../platform/http.ts'
import { loadedModel } from '../policy-of-request.ts'
import type { PendingImport } from './pending-import.ts'
import type { Decision } from './version-from-document.ts'

/** The names of the fields of the clause at a place in the document. */
export const choiceField = (index: number): string => `choice-${index}`
export const otherField = (index: number): string => `other-${index}`

/** The value of a choice that is no clause of the model. */
export const NO_RULE = 'none'

/** The text of a field, trimmed; empty where there is none. */
export const typedIn = (values: FormValues, field: string): string => {
  const value = values[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** Decisions as far as they were made, and what is wrong with what was typed. A typed id counts before a choice. A field that was not sent leaves its decision as it is. */
export function readDecisions(
  { decisions }: PendingImport,
  values: FormValues,
): { readonly decisions: readonly Decision[]; readonly errors: FormErrors } {
  const errors: Record<string, string> = {}
  const read = decisions.map((decision, index): Decision => {
    const choice = typedIn(values, choiceField(index))
    const other = typedIn(values, otherField(index)).toUpperCase()
    if (other !== '') {
      if (loadedModel.clauses.has(other)) return { model: other }
      errors[otherField(index)] = `Rule ${index + 1}: choose a clause of the model policy`
      return null
    }
    if (choice === NO_RULE) return { model: null }
    return loadedModel.clauses.has(choice) ? { model: choice } : decision
  })
  return { decisions: read, errors }
}

/** One error for each clause that nobody has decided about; where something was typed that is no clause, the error says that. */
export const openErrors = (decisions: readonly Decision[], typed: FormErrors): FormErrors => ({
  ...typed,
  ...Object.fromEntries(
    decisions.flatMap((decision, index) =>
      decision === null && typed[otherField(index)] === undefined
        ? [[choiceField(index), `Decide what rule ${index + 1} means, or that it has no rule`]]
        : [],
    ),
  ),
})
