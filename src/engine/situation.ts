/** A situation: what is known about who acts, what they would do, and how things stand (docs/engine.md, 1). */

import { ACT, EVERYONE, NOT_SURE, ROLE, type Vocabulary } from './vocabulary.ts'

/**
 * `role`: the roles held, all together (those not listed are not held); `act`: one act; every other key a fact of the
 * vocabulary. An absent fact is unknown, and so is one that is 'not-sure' or has a value outside its domain.
 */
export interface Situation {
  readonly role?: readonly string[]
  readonly act?: string
  readonly [fact: string]: string | readonly string[] | undefined
}

/** Something in the input that does not fit the vocabulary: where, what was found, what was expected. */
export interface Problem {
  /** As a JSON pointer: '/facts/place', '/3/when/all/0/is'. */
  readonly path: string
  readonly found: string
  readonly expected: string
}

const asText = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 80)

/**
 * Reads a situation from untrusted input (a parsed JSON object). Yes-no facts may be given as booleans; null means unknown.
 * Returns the situation, or every problem with its path; nothing is guessed. Its strings are the vocabulary's own, not the input's
 * equal ones: the engine then compares them by their place in memory.
 */
export function readSituation(vocabulary: Vocabulary, input: unknown): { situation: Situation } | { problems: Problem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { problems: [{ path: '', found: asText(input), expected: 'an object of facts' }] }
  const domains = new Map<string, readonly string[]>(vocabulary.facts.map(fact => [fact.id, fact.values]))
  domains.set(
    ACT,
    vocabulary.acts.map(act => act.id),
  )
  const roles = vocabulary.roles.map(role => role.id)
  const problems: Problem[] = []
  const situation: Record<string, string | string[]> = {}
  for (const [name, given] of Object.entries(input)) {
    const path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (given === null || given === undefined) continue
    if (name === ROLE) {
      const list = (Array.isArray(given) ? given : [given]).filter(role => role !== EVERYONE)
      const wrong = list.filter(role => !roles.includes(role))
      for (const role of wrong) problems.push({ path, found: asText(role), expected: `one or more of ${roles.join(', ')}` })
      if (wrong.length === 0) situation[ROLE] = [...new Set(list)].flatMap(role => roles.filter(own => own === role))
      continue
    }
    const values = domains.get(name)
    if (!values) {
      problems.push({ path, found: asText(name), expected: `one of the facts ${[ROLE, ...domains.keys()].join(', ')}` })
      continue
    }
    const value = typeof given === 'boolean' ? (given ? 'yes' : 'no') : given
    const known = values.find(own => own === value) ?? (value === NOT_SURE && name !== ACT ? NOT_SURE : undefined)
    if (known !== undefined) situation[name] = known
    else problems.push({ path, found: asText(given), expected: `one of ${values.join(', ')}, or leave it out` })
  }
  return problems.length > 0 ? { problems } : { situation }
}
