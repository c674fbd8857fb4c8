/**
 * What the words say of facts. A value is proposed only where all that the words say of a fact agrees: a wrong fact is worse
 * than none. Patterns as in patterns.ts.
 */

export interface FactSignal {
  readonly fact: string
  readonly value: string
  readonly said: readonly string[]
  /** Where any of these stands in the words, the value is not proposed. */
  readonly not?: readonly string[]
  /** Only for these acts; absent: for any act to which the fact matters. */
  readonly acts?: readonly string[]
}
