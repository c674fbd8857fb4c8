/** Facts that somebody's words say for sure. */

import type { NamedFact } from '../../policy/index.ts'
import { factSignals } from './facts/index.ts'
import { wholeWords } from './patterns.ts'
import { plainWords } from './plain-words.ts'

/** A value, and how to tell that plain words say it; `acts` where it holds for these only. */
interface Telling {
  readonly fact: string
  readonly value: string
  readonly acts: readonly string[] | undefined
  readonly says: (plain: string) => boolean
}

/** The facts said, by fact, for an act among whose facts they are looked for. */
export type FactsInWords = (plain: string) => (act: string, facts: readonly string[]) => Record<string, string>

/**
 * Makes a reader of facts over a vocabulary. A fact that facts/ has no patterns for is told by the vocabulary's own
 * synonyms, those of two words or more (one word alone may mean anything).
 */
export function factsInWords(facts: readonly NamedFact[]): FactsInWords {
  const values = new Map(facts.map(({ id, values }) => [id, values]))
  const patterned = factSignals.filter(({ fact, value }) => values.get(fact)?.includes(value)).map(patternTelling)
  const tellings = new Map(
    facts.map(fact => {
      const own = patterned.filter(telling => telling.fact === fact.id)
      return [fact.id, own.length > 0 ? own : synonymTellings(fact)]
    }),
  )
  return plain => (act, wanted) => {
    const found: Record<string, string> = {}
    for (const fact of wanted) {
      const value = agreed(plain, act, tellings.get(fact) ?? [])
      if (value !== undefined) found[fact] = value
    }
    return found
  }
}

/** The one value of a fact that is said; undefined where none is, or several are. */
function agreed(plain: string, act: string, tellings: readonly Telling[]): string | undefined {
  const said = tellings.filter(({ acts, says }) => (acts?.includes(act) ?? true) && says(plain))
  const values = new Set(said.map(({ value }) => value))
  return values.size === 1 ? said[0]?.value : undefined
}

function patternTelling({ fact, value, acts, said, not }: (typeof factSignals)[number]): Telling {
  const [isSaid, isNot] = [wholeWords(said), not && wholeWords(not)]
  return { fact, value, acts, says: plain => isSaid.test(plain) && !isNot?.test(plain) }
}

function synonymTellings(fact: NamedFact): Telling[] {
  return fact.options.flatMap(({ value, synonyms }) => {
    const phrases = synonyms.map(synonym => plainWords(synonym)).filter(plain => plain.trim().includes(' '))
    return { fact: fact.id, value, acts: undefined, says: (plain: string) => phrases.some(phrase => plain.includes(phrase)) }
  })
}
