/** A condition as rows of a form, and back. What is nested deeper than rows can show is kept as it is. Pure. */

import type { Condition } from '../../../../../engine/index.ts'

export const tests = ['one-of', 'none-of', 'at-least', 'at-most'] as const
export type Test = (typeof tests)[number]

/** A row: one fact with the answers that count, or a condition that rows cannot show. */
export type ConditionRow =
  | { readonly fact: string; readonly test: Test; readonly values: readonly string[] }
  | { readonly kept: Condition }

/** Rows, and whether all of them must hold or any one is enough. */
export interface Rows {
  readonly join: 'all' | 'any'
  readonly rows: readonly ConditionRow[]
}

export const noRows: Rows = { join: 'all', rows: [] }

const isFact = (condition: Condition): condition is Extract<Condition, { readonly fact: string }> => 'fact' in condition

function rowOf(condition: Condition): ConditionRow {
  if ('not' in condition) {
    const { not } = condition
    if ('is' in not) return { fact: not.fact, test: 'none-of', values: [not.is] }
    if ('oneOf' in not) return { fact: not.fact, test: 'none-of', values: not.oneOf }
  }
  if (!isFact(condition)) return { kept: condition }
  const { fact } = condition
  if ('is' in condition) return { fact, test: 'one-of', values: [condition.is] }
  if ('oneOf' in condition) return { fact, test: 'one-of', values: condition.oneOf }
  if ('atLeast' in condition) return { fact, test: 'at-least', values: [condition.atLeast] }
  return { fact, test: 'at-most', values: [condition.atMost] }
}

/** The rows of a condition; none where there is no condition. */
export function rowsOf(condition: Condition | undefined): Rows {
  if (!condition) return noRows
  if ('all' in condition) return { join: 'all', rows: condition.all.map(rowOf) }
  // "any of nothing" never holds: no rows would say that it always does.
  if ('any' in condition && condition.any.length > 0) return { join: 'any', rows: condition.any.map(rowOf) }
  return { join: 'all', rows: [rowOf(condition)] }
}

function conditionOf(row: ConditionRow): Condition {
  if ('kept' in row) return row.kept
  const { fact, test, values } = row
  const [first = ''] = values
  if (test === 'at-least') return { fact, atLeast: first }
  if (test === 'at-most') return { fact, atMost: first }
  const plain: Condition = values.length === 1 ? { fact, is: first } : { fact, oneOf: values }
  return test === 'none-of' ? { not: plain } : plain
}

/** The condition that the rows say; undefined for no rows. */
export function conditionFrom({ join, rows }: Rows): Condition | undefined {
  const conditions = rows.map(conditionOf)
  const [only] = conditions
  if (conditions.length < 2) return only
  return join === 'all' ? { all: conditions } : { any: conditions }
}
