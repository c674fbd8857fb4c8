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
    for (const form of phrase.endsWith('s') || phrase === 'we' ? [phrase] : [phrase, `${phrase}s`]) {
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

const bare = (token: string): string => token.replace(/(?:'s|s'|')$/, ending => (ending === "s'" ? 's' : ''))

/** Every mention of people, left to right, the longest phrase at each place. */
export function mentions(tokens: readonly string[], defined: DefinedTerms): readonly Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = bare(tokens[i] ?? '')
    const own = defined.get(first)
    const known = own ? { words: [first], roles: own } : byFirstWord.get(first)?.find(term => agrees(tokens, i, term.words))
    if (!known) continue
    const to = i + known.words.length
    const last = tokens[to - 1] ?? ''
    const possessive = /'/.test(last.slice(-2)) && last !== bare(last)
    found.push({ roles: known.roles, from: i, to, possessive, head: !possessive && mayFollowHead(tokens[to]) })
    i = to - 1
  }
  return found
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

const filler =
  /^(?:the|a|an|all|any|every|each|our|other|some|somebody|someone|somebody else's|else's|those|these|their|his|her|your|both|either|no|school|academy|of|permanent|temporary|teaching|support|supply|older|younger|fellow|former|present|current|individual|parent)$/

function areJoined(tokens: readonly string[], one: Mention, other: Mention): boolean {
  const between = tokens.slice(one.to, other.from)
  const joints = between.filter(token => /^(?:,|and|or|nor|\/|&)$/.test(token))
  return joints.length > 0 && between.every(token => joints.includes(token) || /^['()]$/.test(token) || filler.test(token))
}

/** Joins mentions into groups: "staff, governors and volunteers" is one. */
function groupFrom(tokens: readonly string[], all: readonly Mention[], first: number): readonly Mention[] {
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

export const union = (lists: readonly (readonly Role[])[]): readonly Role[] => [...new Set(lists.flat())]

/** Policies that name pupils, staff and families in one breath mean everyone. */
export function widened(roles: readonly Role[]): readonly Role[] {
  const all = roles.includes('pupil') && roles.includes('staff') && roles.includes('parent')
  return all && !roles.includes('everyone') ? ['everyone', ...roles] : roles
}

/** The people who are the subject of a phrase that stands before a verb; none when its head is a thing. */
export function subjectRoles(phrase: string, defined: DefinedTerms): readonly Role[] {
  const tokens = words(phrase)
  const all = mentions(tokens, defined)
  const fresh = freshPhrase(tokens, all)
  if (fresh) return widened(fresh.roles)
  const first = all.findIndex((mention, i) => mention.head && !inGoverned(tokens, all, i))
  if (first < 0) return []
  if (thingBefore(tokens, all[first]?.from ?? 0)) return []
  return widened(
    union(
      groupFrom(tokens, all, first)
        .filter(mention => mention.head)
        .map(mention => mention.roles),
    ),
  )
}

/** "… by parents or visitors the governing body": a new phrase that opens with an article and ends the words. */
function freshPhrase(tokens: readonly string[], all: readonly Mention[]): Mention | null {
  const last = all.at(-1)
  if (!last || all.length < 2 || last.to !== tokens.length || !last.head) return null
  if (!/^(?:the|a|an)$/.test(tokens[last.from - 1] ?? '')) return null
  const before = tokens[last.from - 2] ?? ','
  return /^(?:[a-z]+s|school|staff|children|people)$/.test(before) &&
    !prepositions.has(before) &&
    !/^(?:is|was|has|does|as|this|meets|uses)$/.test(before)
    ? last
    : null
}

/** The people in a phrase, whatever their part in it ("by N", "for N", a heading). */
export function anyRoles(phrase: string, defined: DefinedTerms): readonly Role[] {
  return widened(union(mentions(words(phrase), defined).map(mention => mention.roles)))
}

/** The first group of people in a phrase. */
export function firstRoles(phrase: string, defined: DefinedTerms): readonly Role[] {
  const tokens = words(phrase)
  const all = mentions(tokens, defined)
  const first = all.findIndex(mention => mention.head)
  return widened(union(groupFrom(tokens, all, first).map(mention => mention.roles)))
}

/** The people that open a clause ("volunteers hand in …"), whatever follows them. */
export function leadingRoles(clause: string, defined: DefinedTerms): readonly Role[] {
  const tokens = words(clause)
  const all = mentions(tokens, defined)
  const first = all[0]
  if (!first || first.from > 2 || first.possessive || !tokens.slice(0, first.from).every(token => filler.test(token))) return []
  return widened(union(groupFrom(tokens, all, 0).map(mention => mention.roles)))
}

/** The people named last in a phrase: whom "…, who will" goes on about. */
export function lastRoles(phrase: string, defined: DefinedTerms): readonly Role[] {
  return mentions(words(phrase), defined).at(-1)?.roles ?? []
}

/** "comments about a pupil or a parent": the second hangs on the first one's preposition. */
function inGoverned(tokens: readonly string[], all: readonly Mention[], i: number): boolean {
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
      return token !== 'of' || !/^(?:none|all|any|each|both|most|some|neither)$/.test(tokens[i - 1] ?? '')
    if (!filler.test(token) && !/'s?$/.test(token)) return false
  }
  return false
}

/** "A phone that a pupil …": a thing with a relative clause, or a clause about people after it. */
function thingBefore(tokens: readonly string[], at: number): boolean {
  const relative = tokens.slice(0, at).findIndex(token => /^(?:that|which|where|who|whose)$/.test(token))
  return relative > 0 && !tokens.slice(relative, at).includes(',')
}
