import type { Role } from '../document.ts'
import { afterHead, prepositions, roleTerms } from './role-terms.ts'

export type Mention = {
  readonly roles: readonly Role[]
  /** Words of the phrase: first, and one past the last. */
  readonly from: number
  readonly to: number
  readonly possessive: boolean
  /** The phrase's last word is the head of its noun phrase, so that people are meant and not their phones. */
  readonly head: boolean
}

/** Terms that the document itself defines ("called 'colleagues' below"), by phrase. */
export type DefinedTerms = ReadonlyMap<string, readonly Role[]>
export const noTerms: DefinedTerms = new Map()

const byFirstWord = new Map<string, { words: readonly string[]; roles: readonly Role[] }[]>()
for (const [roles, phrases] of roleTerms) {
  for (const phrase of phrases) {
    const plural = /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`
    for (const form of phrase.endsWith('s') || phrase === 'we' ? [phrase] : [phrase, plural]) {
      const words = form.split(' ')
      const first = words[0] ?? ''
      byFirstWord.set(
        first,
        [...(byFirstWord.get(first) ?? []), { words, roles }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
}

const word = /[a-z0-9]+(?:[-'][a-z0-9]+)*'?|[^\sa-z0-9]/g

/** The words and marks of a condensed lower-case text. */
export function words(s: string): readonly string[] {
  return s.match(word) ?? []
}

/** "a position of trust", "that trust": no school. */
const confidence = /^(?:of|that|this|such|mutual|public|professional|in|their|and|to)$/

/** "The early years lead must", not "staff who lead clubs" or "a post may lead to". */
const isJob = (tokens: readonly string[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 4), i).some(token => /^(?:the|a|an|our|each|every)$/.test(token)) &&
  !/^(?:may|can|could|might|will|must|should|would|to|not|who|that|they|and|or)$/.test(tokens[i - 1] ?? '')

/** "Head of Year", "head of PE" are teachers; "head of the school" is the head. */
const wholeSchool = /^(?:the|our|a|this|each|school|academy|college|centre|nursery|primary|secondary|upper|lower|junior|infant)$/
const staff: readonly Role[] = ['staff']

const bare = (token: string): string => token.replace(/(?:'s|s'|')$/, ending => (ending === "s'" ? 's' : ''))

/** Every mention of people, left to right, the longest phrase at each place. */
export function mentions(tokens: readonly string[], defined: DefinedTerms): readonly Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = bare(tokens[i] ?? '')
    const known = definedAt(tokens, i, defined) ?? byFirstWord.get(first)?.find(term => agrees(tokens, i, term.words))
    if (!known || (first === 'trust' && confidence.test(tokens[i - 1] ?? ''))) continue
    if (first === 'lead' && !isJob(tokens, i)) continue
    const to = i + known.words.length
    const ofPart = first === 'head' && known.words.length === 1 && tokens[to] === 'of' && !wholeSchool.test(tokens[to + 1] ?? '')
    const last = tokens[to - 1] ?? ''
    const possessive = /'/.test(last.slice(-2)) && last !== bare(last)
    found.push({ roles: ofPart ? staff : known.roles, from: i, to, possessive, head: !possessive && mayFollowHead(tokens[to]) })
    i = to - 1
  }
  return found
}

/** The longest term of the document's own that begins here. */
function definedAt(tokens: readonly string[], i: number, defined: DefinedTerms) {
  if (defined.size === 0) return undefined
  for (const length of [3, 2, 1]) {
    const words = [...tokens.slice(i, i + length - 1), bare(tokens[i + length - 1] ?? '')]
    const roles = defined.get(words.join(' '))
    if (roles) return { words, roles }
  }
  return undefined
}

function agrees(tokens: readonly string[], i: number, phrase: readonly string[]): boolean {
  return phrase.every((term, k) => (k === phrase.length - 1 ? bare(tokens[i + k] ?? '') : tokens[i + k]) === term)
}

function mayFollowHead(next: string | undefined): boolean {
  if (next === undefined || /^[^a-z0-9]/.test(next)) return true
  return (
    afterHead.has(next) ||
    prepositions.has(next) ||
    /(?:ed|ing)$/.test(next) ||
    /^(?:seen|found|known|sent|given|chosen)$/.test(next)
  )
}

export const filler =
  /^(?:the|a|an|all|any|every|each|our|other|some|somebody|someone|somebody else's|else's|those|these|their|his|her|your|both|either|no|school|academy|of|permanent|temporary|teaching|support|supply|older|younger|fellow|former|present|current|individual|parent)$/

function areJoined(tokens: readonly string[], one: Mention, other: Mention): boolean {
  const between = tokens.slice(one.to, other.from)
  const joints = between.filter(token => /^(?:,|and|or|nor|\/|&)$/.test(token))
  return joints.length > 0 && between.every(token => joints.includes(token) || /^['()]$/.test(token) || filler.test(token))
}

/** Joins mentions into groups: "staff, governors and volunteers" is one. */
export function groupFrom(tokens: readonly string[], all: readonly Mention[], first: number): readonly Mention[] {
  const start = all[first]
  if (!start) return []
  const group = [start]
  for (const next of all.slice(first + 1)) {
    const last = group[group.length - 1]
    if (!last || !areJoined(tokens, last, next)) break
    group.push(next)
  }
  return group
}

/** "comments about a pupil or a parent": the second hangs on the first one's preposition. */
export function inGoverned(tokens: readonly string[], all: readonly Mention[], i: number): boolean {
  const mention = all[i]
  const previous = all[i - 1]
  if (!mention) return false
  if (governed(tokens, mention.from)) return true
  return previous !== undefined && areJoined(tokens, previous, mention) && inGoverned(tokens, all, i - 1)
}

/** Whether a preposition stands before, with only articles and the like between. */
function governed(tokens: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = tokens[i] ?? ''
    if (prepositions.has(token))
      return token !== 'of' || !/^(?:none|all|any|each|both|most|some|neither|members?)$/.test(tokens[i - 1] ?? '')
    if (!filler.test(token) && !/'s?$/.test(token)) return false
  }
  return false
}
