/**
 * The address of a question. The whole situation stands in it, so that every step can be reached by the browser's own back
 * button, kept and shared; it holds facts of the vocabulary only, never what somebody typed.
 */

import { ACT, NOT_SURE, ROLE, type Situation } from '../../engine/index.ts'
import { dayAsked, type PolicyVocabulary } from '../policy/index.ts'

/** In the address, for somebody who holds none of the roles. */
export const NO_ROLE = 'none'

/** The parameter that asks for one step again, to change what was said. */
const AGAIN = 'ask'
/** The parameter that a step's form adds, so that an empty answer is noticed. */
const STEP = 'step'

/** The parameter that asks what applied on another day. It goes with the situation through every step; no fact has its name. */
const ON = 'on'

/** The day that is asked about, where it is not today. */
export const dayOf = (situation: Situation): Temporal.PlainDate | null => dayAsked.parse(situation[ON] ?? null)

/** The same, asked about today. */
export const today = (situation: Situation): Situation => without(situation, ON)

/** What an address says, in the order in which it was said. */
export interface Asking {
  readonly situation: Situation
  /** Facts in the order in which they were answered, role and act included. */
  readonly said: readonly string[]
  /** A step to show again although it was answered. */
  readonly again: string | null
  /** The step whose form was sent. */
  readonly sent: string | null
}

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query. What does not fit the vocabulary is left out: it will be asked. */
export function readAsking({ roles, acts, facts }: PolicyVocabulary, query: Query): Asking {
  const domains = new Map(facts.map(fact => [fact.id, fact.values]))
  const situation: Record<string, string | string[]> = {}
  for (const [name, given] of Object.entries(query)) {
    const values = typeof given === 'string' ? [given] : (given ?? [])
    const last = values.at(-1) ?? ''
    if (name === ON && dayAsked.parse(last) !== null) situation[ON] = last
    else if (name === ROLE) {
      const held = roles.filter(role => !role.body && values.includes(role.id)).map(role => role.id)
      if (held.length > 0 || values.includes(NO_ROLE)) situation[ROLE] = held
    } else if (
      name === ACT
        ? acts.some(act => act.id === last)
        : domains.get(name)?.includes(last) || (domains.has(name) && last === NOT_SURE)
    )
      situation[name] = last
  }
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null)
  return { situation, said: Object.keys(situation), again: text(AGAIN), sent: text(STEP) }
}

/** The pairs that stand for a situation in a query or a form, in the order given. */
export function pairsOf(
  situation: Situation,
  order: readonly string[] = Object.keys(situation),
): [name: string, value: string][] {
  return order.flatMap(name => {
    const value = situation[name]
    if (value === undefined) return []
    if (typeof value === 'string') return [[name, value]]
    return value.length === 0 ? [[name, NO_ROLE]] : value.map((role): [string, string] => [name, role])
  })
}

/** The address of a situation; with `again`, of one of its steps. */
export function addressOf(situation: Situation, again?: string): string {
  const pairs = pairsOf(situation)
  const query = new URLSearchParams(again === undefined ? pairs : [...pairs, [AGAIN, again]]).toString()
  return query === '' ? '/ask' : `/ask?${query}`
}

/** The situation without some of its facts, in the same order. */
export const without = (situation: Situation, ...names: readonly string[]): Situation =>
  Object.fromEntries(Object.entries(situation).filter(([name]) => !names.includes(name)))

/** The hidden inputs of a step's form: everything said but what the step itself asks. */
export const carriedBy = (situation: Situation, step: string): [name: string, value: string][] => [
  ...pairsOf(without(situation, step)),
  [STEP, step],
]
