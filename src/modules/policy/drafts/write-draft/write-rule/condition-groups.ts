/**
 * A condition as groups of rows in a form, and back: all, any or none of what a group holds. What groups cannot show, because it is nested
 * deeper or holds nothing, is kept as it is. Pure.
 */

import type { Condition } from '../../../../../engine/index.ts'

export const tests = ['one-of', 'none-of', 'at-least', 'at-most'] as const
export type Test = (typeof tests)[number]

export const joins = ['all', 'any', 'none'] as const
/** How many of what a group holds must be so. */
export type Join = (typeof joins)[number]

/** One fact with the answers that count. */
export interface Row {
  readonly fact: string
  readonly test: Test
  readonly values: readonly string[]
}

/** A condition that the form only carries along. */
export interface Kept {
  readonly kept: Condition
}

export interface Group {
  readonly join: Join
  readonly items: readonly Item[]
}

export type Item = Row | Kept | Group

/** Groups inside one another, below the conditions themselves, that a form shows. */
export const DEEPEST_GROUP = 3

/** More than this in one group no form of ours sends. */
export const MOST_ITEMS = 50

export const nothing: Group = { join: 'all', items: [] }

const isFact = (condition: Condition): condition is Extract<Condition, { readonly fact: string }> => 'fact' in condition

function factRow(condition: Extract<Condition, { readonly fact: string }>): Row {
  const { fact } = condition
  if ('is' in condition) return { fact, test: 'one-of', values: [condition.is] }
  if ('oneOf' in condition) return { fact, test: 'one-of', values: condition.oneOf }
  if ('atLeast' in condition) return { fact, test: 'at-least', values: [condition.atLeast] }
  return { fact, test: 'at-most', values: [condition.atMost] }
}

/** A fact, or that it is none of some answers; null for what joins conditions. */
function rowOf(condition: Condition): Row | null {
  if (isFact(condition)) return factRow(condition)
  const denied = 'not' in condition && isFact(condition.not) ? factRow(condition.not) : null
  return denied?.test === 'one-of' ? { ...denied, test: 'none-of' } : null
}

/** How a group joins what it holds; null for "all of nothing" and "any of nothing", which no group can say. */
function joined(condition: Condition): { readonly join: Join; readonly parts: readonly Condition[] } | null {
  if ('all' in condition) return condition.all.length > 0 ? { join: 'all', parts: condition.all } : null
  if ('any' in condition) return condition.any.length > 0 ? { join: 'any', parts: condition.any } : null
  if (!('not' in condition)) return null
  const inner = joined(condition.not)
  return { join: 'none', parts: inner?.join === 'any' ? inner.parts : [condition.not] }
}

/** @param depth how deep a group would stand here */
function itemOf(condition: Condition, depth: number): Item {
  const row = rowOf(condition)
  if (row) return row
  const found = depth > DEEPEST_GROUP ? null : joined(condition)
  return found && found.parts.length <= MOST_ITEMS
    ? { join: found.join, items: found.parts.map(part => itemOf(part, depth + 1)) }
    : { kept: condition }
}

/** The rows and groups of a condition; none where it holds in every case. */
export function groupOf(condition: Condition | undefined): Group {
  if (!condition || ('all' in condition && condition.all.length === 0)) return nothing
  const item = itemOf(condition, 0)
  return 'items' in item ? item : { join: 'all', items: [item] }
}

function rowCondition({ fact, test, values }: Row): Condition {
  const [first = ''] = values
  if (test === 'at-least') return { fact, atLeast: first }
  if (test === 'at-most') return { fact, atMost: first }
  const plain: Condition = values.length === 1 ? { fact, is: first } : { fact, oneOf: values }
  return test === 'none-of' ? { not: plain } : plain
}

/** The condition that a group says; undefined where it holds nothing. */
export function conditionFrom({ join, items }: Group): Condition | undefined {
  const parts = items.flatMap(item =>
    'kept' in item ? [item.kept] : 'fact' in item ? [rowCondition(item)] : (conditionFrom(item) ?? []),
  )
  const [only] = parts
  if (!only) return undefined
  const one = parts.length === 1
  if (join === 'none') return { not: one ? only : { any: parts } }
  return one ? only : join === 'all' ? { all: parts } : { any: parts }
}

/** Without rows in which nothing is chosen yet, and without groups that hold nothing. */
export function chosenOf({ join, items }: Group): Group {
  const chosen = items.flatMap((item): Item[] => {
    if ('kept' in item) return [item]
    if ('fact' in item) return item.values.length > 0 ? [item] : []
    const inner = chosenOf(item)
    return inner.items.length > 0 ? [inner] : []
  })
  return { join, items: chosen }
}

/** The group with another one at a place inside it: `[]` is itself, `[1, 0]` the first thing in its second. As it was where no group is there. */
export function withGroup(group: Group, [next, ...further]: readonly number[], change: (group: Group) => Group): Group {
  if (next === undefined) return change(group)
  const item = group.items[next]
  return item && 'items' in item ? { ...group, items: group.items.with(next, withGroup(item, further, change)) } : group
}

/** What is missing in a group, as field and message. @param name of its fields: "when-1" */
export function groupErrors(name: string, { items }: Group): [string, string][] {
  return items.flatMap((item, index): [string, string][] => {
    const field = `${name}-${index}`
    if ('kept' in item) return []
    if ('items' in item)
      return item.items.length > 0
        ? groupErrors(field, item)
        : [[`${field}-add`, 'Add a condition to this group, or remove the group']]
    if (item.values.length === 0) return [[`${field}-values`, 'Choose at least one answer, or remove the condition']]
    const isBound = item.test === 'at-least' || item.test === 'at-most'
    return isBound && item.values.length > 1 ? [[`${field}-values`, 'Choose one answer: the least or the most']] : []
  })
}
