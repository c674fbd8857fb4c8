import type { Role } from '../document.ts'
import { condense } from './condense.ts'
import { anyRoles, type DefinedTerms, leadingRoles, noTerms, union } from './find-roles.ts'

const called =
  /([^.;:]{10,240}?)[,(]? ?(?:who are |which are |collectively |together |all |hereafter |hereinafter )*(?:called|referred to as|known as|described as|termed) (?:the |as )?["']([a-z]+(?: [a-z]+){0,2})["']/g
const bracketed =
  /([^.;:]{10,240}?) ?\((?:together |collectively |each |all |the |our |hereafter |hereinafter |known as |called |referred to as )*["']([a-z]+(?: [a-z]+){0,2})["']\)/g
const means =
  /["'](?:the |a |an )?([a-z]+(?: [a-z]+){0,2})["'] (?:means|includes|refers to|covers|is used (?:here )?(?:for|to mean)) ([^.;]{5,200})/g

/** "Relevant person" means any employee; but "social media" means any site on which people …. */
const isOfPeople = (term: string, meant: string): boolean =>
  anyRoles(term, noTerms).length > 0 || leadingRoles(meant, noTerms).length > 0

/** The people-words that the document defines for itself ("… who are called 'colleagues' below"). */
export function definedTerms(text: string): DefinedTerms {
  const { s } = condense(text, { start: 0, end: Math.min(text.length, 60_000) })
  const terms = new Map<string, readonly Role[]>()
  const add = (term: string, people: string) => {
    const own = anyRoles(term, noTerms)
    // "The School" is whatever the document says, and never the people named in passing.
    if (own.length === 1 && own[0] === 'school') return
    const found = union([own.every(role => role === 'everyone') ? [] : own, anyRoles(people, noTerms)])
      .filter(role => role !== 'school')
      .sort((one, other) => Number(one === 'everyone') - Number(other === 'everyone'))
    if (found.length === 0) return
    terms.set(term, found)
    terms.set(term.endsWith('s') ? term.slice(0, -1) : `${term}s`, found)
  }
  for (const [, people = '', term = ''] of s.matchAll(called)) add(term, people)
  for (const [, people = '', term = ''] of s.matchAll(bracketed)) add(term, people)
  for (const [, term = '', meant = ''] of s.matchAll(means)) if (isOfPeople(term, meant)) add(term, meant)
  return terms
}
