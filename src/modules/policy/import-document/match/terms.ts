import { baseOf } from '../normative/verbs.ts'
import { concepts } from './concepts.ts'

const common = new Set(
  'a an the of to in on at by for from with and or not no nor but that which who whom whose this these those it its they them their is are be been being was were has have had do does did must shall should may might can could will would any all each every other such as if when where while unless than so only also own use used using make made way into out up about there here his her our your you we us i very more most one two what how school staff governor governors under over both upon within without per via'.split(
    ' ',
  ),
)

const patternOf = (phrase: string): string => phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', "[a-z'-]*")
const patterns = concepts.map(([concept, phrases]) => ({
  concept,
  regex: new RegExp(`(?<![a-z])(?:${phrases.split('|').map(patternOf).join('|')})(?![a-z])`),
}))

export const isConcept = (term: string): boolean => term.startsWith('=')

/** What a clause is about: its concepts (marked "=") and the stems of its other words. */
export function termsOf(written: string): ReadonlySet<string> {
  const text = written.toLowerCase().replace(/[’‘`]/g, "'").replaceAll('*', '').replace(/\s+/g, ' ')
  const found = new Set<string>()
  for (const { concept, regex } of patterns) if (regex.test(text)) found.add(`=${concept}`)
  for (const word of text.match(/[a-z]{3,}(?:-[a-z]+)*/g) ?? []) if (!common.has(word)) found.add(stem(word))
  return found
}

function stem(word: string): string {
  const base = baseOf(word)
  return base
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/e$/, '')
}
