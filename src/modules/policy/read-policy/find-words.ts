/** Finding words in the policy, and marking them where they stand. */

import type { Rule } from '../../../engine/index.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Clause } from '../version-content.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'

/** What somebody looks for: words, each matching all words that begin with it. */
export interface Wanted {
  readonly words: readonly string[]
  readonly all: RegExp | null
}

const word = /[\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*/gu

const beginsWith = (text: string): string => `(?<![\\p{L}\\p{N}])${text.replace(/[.]/g, '\\.').replace(/[’']/g, "[’']")}`

/** Reads what was typed into the search field. Signs that are no words are left out. */
export function wantedIn(typed: string): Wanted {
  const words = [...new Set(typed.toLowerCase().match(word) ?? [])]
  if (words.length === 0) return { words, all: null }
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  return { words, all: new RegExp(`${longestFirst.map(beginsWith).join('|')}`, 'giu') }
}

/** Whether every word is somewhere in these texts. */
export function isIn({ words }: Wanted, ...texts: readonly (string | undefined)[]): boolean {
  const whole = texts.join('\n')
  return words.every(one => new RegExp(beginsWith(one), 'iu').test(whole))
}

const actNames = new Map(schoolVocabulary.acts.map(({ id, gerund }) => [id, gerund]))

/** Whether the clause has every word: in its id, its name, its words, or the names of the acts that its rules judge. */
export function clauseHas(wanted: Wanted, { id, heading, plain, legal }: Clause, rules: readonly Rule[]): boolean {
  const acts = rules.filter(rule => rule.clause === id).flatMap(rule => rule.act ?? [])
  return isIn(wanted, id, heading, plain, legal, ...acts.map(act => actNames.get(act)))
}

/** The text with the words marked. */
export function marked(text: string, { all }: Wanted): SafeHtml {
  if (!all) return html`${text}`
  const parts: (string | SafeHtml)[] = []
  let from = 0
  for (const hit of text.matchAll(all)) {
    parts.push(text.slice(from, hit.index), html`<mark>${hit[0]}</mark>`)
    from = hit.index + hit[0].length
  }
  return html`${[...parts, text.slice(from)]}`
}
