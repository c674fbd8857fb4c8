import type { Form, Role, Strength } from '../document.ts'

/** A place in a sentence that gives it force: "must not", "are required to". Offsets are in the condensed sentence. */
export type Cue = {
  readonly name: string
  readonly start: number
  /** Where what is to be done begins. */
  readonly end: number
  readonly strength: Strength
  readonly form: Form
  /** As written. */
  readonly words: string
  /** The words that name who is bound, when the cue holds them itself. */
  readonly named: string | null
  /** The subject stands after the verb ("nor should they"). */
  readonly inverted: boolean
  readonly modal: string | null
  readonly only: boolean
  readonly confidence: number
}

export const negated: Readonly<Record<Strength, Strength>> = {
  must: 'must_not',
  must_not: 'must',
  should: 'should_not',
  should_not: 'should',
  may: 'must_not',
}

export type Bound = { readonly who: readonly Role[]; readonly reason: string; readonly confidence: number }
