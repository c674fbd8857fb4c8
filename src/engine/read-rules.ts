/**
 * Reads rules from untrusted input. A rule set that does not fit the vocabulary is refused whole, with the path to each fault,
 * what was found there and what was expected: nothing is repaired, nothing skipped (a rule that errs must never become
 * permission).
 */

import type { Rule } from './rule.ts'
import type { Problem } from './situation.ts'
import { STRENGTHS } from './verdict.ts'
import { EVERYONE, type Vocabulary } from './vocabulary.ts'

/** Conditions nested deeper than this are refused. */
const DEEPEST = 20

const RULE_KEYS = ['id', 'clause', 'who', 'strength', 'act', 'upon', 'when', 'unless', 'then', 'notes']
const DUTY_KEYS = ['do', 'tell', 'by']
const TESTS = ['is', 'oneOf', 'atLeast', 'atMost']
const FORMS = `{ all }, { any }, { not }, or { fact } with one of ${TESTS.join(', ')}`

/** Returns the rules, or every problem found. Paths are JSON pointers into the input. */
export function readRules(vocabulary: Vocabulary, input: unknown): { rules: readonly Rule[] } | { problems: readonly Problem[] } {
  const problems = Array.isArray(input)
    ? [...input.flatMap((rule, index) => ruleFaults(vocabulary, rule, `/${index}`)), ...repeatedIds(input)]
    : fault('', input, 'a list of rules')
  return problems.length > 0 ? { problems } : { rules: input as Rule[] }
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const oneOf = (values: readonly string[]) => `one of ${values.join(', ')}`

const fault = (path: string, found: unknown, expected: string): Problem[] => [
  { path, found: (JSON.stringify(found) ?? String(found)).slice(0, 80), expected },
]

function repeatedIds(rules: readonly unknown[]): Problem[] {
  const ids = rules.map(rule => (isFields(rule) ? rule['id'] : undefined))
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index ? fault(`/${index}/id`, id, 'an id that no other rule has') : [],
  )
}

function ruleFaults(vocabulary: Vocabulary, rule: unknown, path: string): Problem[] {
  if (!isFields(rule)) return fault(path, rule, 'a rule')
  const occasion = rule['act'] === undefined ? 'upon' : 'act'
  const optional = (key: string, faults: (value: unknown, at: string) => Problem[]) =>
    rule[key] === undefined ? [] : faults(rule[key], `${path}/${key}`)
  return [
    ...keyFaults(rule, path, RULE_KEYS),
    ...textFaults(rule['id'], `${path}/id`),
    ...textFaults(rule['clause'], `${path}/clause`),
    ...nameFaults(rule['who'], `${path}/who`, [...vocabulary.roles.map(role => role.id), EVERYONE]),
    ...(STRENGTHS.some(strength => strength === rule['strength'])
      ? []
      : fault(`${path}/strength`, rule['strength'], oneOf(STRENGTHS))),
    ...nameFaults(
      rule[occasion],
      `${path}/${occasion}`,
      vocabulary.acts.map(act => act.id),
    ),
    ...(occasion === 'act' ? optional('upon', (found, at) => fault(at, found, 'either "act" or "upon", not both')) : []),
    ...(occasion === 'upon' && rule['then'] === undefined
      ? fault(`${path}/then`, undefined, 'duties, in a rule that has "upon"')
      : []),
    ...optional('when', (condition, at) => conditionFaults(vocabulary, condition, at)),
    ...optional('unless', (condition, at) => conditionFaults(vocabulary, condition, at)),
    ...optional('then', (duties, at) => listFaults(duties, at, dutyFaults)),
    ...optional('notes', (notes, at) => listFaults(notes, at, textFaults)),
  ]
}

const keyFaults = (fields: Fields, path: string, keys: readonly string[]): Problem[] =>
  Object.keys(fields).flatMap(key => (keys.includes(key) ? [] : fault(`${path}/${key}`, key, oneOf(keys))))

const textFaults = (value: unknown, path: string): Problem[] =>
  typeof value === 'string' && value !== '' ? [] : fault(path, value, 'a text')

function listFaults(value: unknown, path: string, faultsOf: (item: unknown, path: string) => Problem[]): Problem[] {
  if (!Array.isArray(value) || value.length === 0) return fault(path, value, 'a list with at least one entry')
  return value.flatMap((item, index) => faultsOf(item, `${path}/${index}`))
}

const nameFaults = (value: unknown, path: string, names: readonly string[]): Problem[] =>
  listFaults(value, path, (item, at) => (names.some(name => name === item) ? [] : fault(at, item, oneOf(names))))

function dutyFaults(duty: unknown, path: string): Problem[] {
  if (!isFields(duty)) return fault(path, duty, 'a duty')
  return [
    ...keyFaults(duty, path, DUTY_KEYS),
    ...textFaults(duty['do'], `${path}/do`),
    ...(duty['tell'] === undefined ? [] : listFaults(duty['tell'], `${path}/tell`, textFaults)),
    ...(duty['by'] === undefined ? [] : textFaults(duty['by'], `${path}/by`)),
  ]
}

function conditionFaults(vocabulary: Vocabulary, condition: unknown, path: string, depth = 0): Problem[] {
  if (!isFields(condition)) return fault(path, condition, FORMS)
  if (depth > DEEPEST) return fault(path, '…', `conditions nested no deeper than ${DEEPEST}`)
  const form = Object.keys(condition).sort().join()
  const inner = (part: unknown, at: string) => conditionFaults(vocabulary, part, at, depth + 1)
  if (form === 'not') return inner(condition['not'], `${path}/not`)
  if (form !== 'all' && form !== 'any') return factFaults(vocabulary, condition, path)
  const parts = condition[form]
  if (!Array.isArray(parts)) return fault(`${path}/${form}`, parts, 'a list of conditions')
  return parts.flatMap((part, index) => inner(part, `${path}/${form}/${index}`))
}

function factFaults(vocabulary: Vocabulary, condition: Fields, path: string): Problem[] {
  const keys = Object.keys(condition)
  const test = TESTS.find(name => keys.includes(name))
  if (!test || keys.length !== 2 || !keys.includes('fact')) return fault(path, condition, FORMS)
  const fact = vocabulary.facts.find(({ id }) => id === condition['fact'])
  if (!fact) return fault(`${path}/fact`, condition['fact'], oneOf(vocabulary.facts.map(({ id }) => id)))
  const at = `${path}/${test}`
  if (test.startsWith('at') && !fact.ordered) return fault(at, test, `is or oneOf: the values of "${fact.id}" have no order`)
  if (test === 'oneOf') return nameFaults(condition['oneOf'], at, fact.values)
  return fact.values.some(value => value === condition[test]) ? [] : fault(at, condition[test], oneOf(fact.values))
}
