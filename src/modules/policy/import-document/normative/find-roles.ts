import type { Role } from '../document.ts'
import { type DefinedTerms, filler, groupFrom, inGoverned, type Mention, mentions, words } from './role-mentions.ts'
import { prepositions } from './role-terms.ts'

export { type DefinedTerms, noTerms } from './role-mentions.ts'

export const union = (lists: readonly (readonly Role[])[]): readonly Role[] => [...new Set(lists.flat())]

/** Policies that name pupils, staff and families in one breath mean everyone. */
function widened(roles: readonly Role[]): readonly Role[] {
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
  if (/\b(?:who|that|which) [a-z]+ (?:the|a|an) [a-z' -]+$/.test(tokens.join(' '))) return null
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

/** "A phone that a pupil …": a thing with a relative clause, or a clause about people after it. */
function thingBefore(tokens: readonly string[], at: number): boolean {
  const relative = tokens.slice(0, at).findIndex(token => /^(?:that|which|where|who|whose)$/.test(token))
  return relative > 0 && !tokens.slice(relative, at).includes(',')
}
