import type { Role } from '../document.ts'
import { condense } from './condense.ts'
import { anyRoles, type DefinedTerms, noTerms, union } from './find-roles.ts'

const called =
  /([^.;:]{10,240}?)[,(]? ?(?:who are |which are |collectively |together |all |hereafter |hereinafter )*(?:called|referred to as|known as|described as|termed) (?:the |as )?["']([a-z]+)["']/g
const bracketed =
  /([^.;:]{10,240}?) ?\((?:together |collectively |each |all |the |our |hereafter |hereinafter |known as |called |referred to as )*["']([a-z]+)["']\)/g
const means = /["']([a-z]+)["'] (?:means|includes|refers to|covers|is used (?:here )?(?:for|to mean)) ([^.;]{5,200})/g

/** The people-words that the document defines for itself ("… who are called 'colleagues' below"). */
export function definedTerms(text: string): DefinedTerms {
  const { s } = condense(text, { start: 0, end: Math.min(text.length, 60_000) })
  const terms = new Map<string, readonly Role[]>()
  const add = (term: string, people: string) => {
    const found = union([anyRoles(term, noTerms), anyRoles(people, noTerms)]).filter(role => role !== 'school')
    if (found.length === 0) return
    terms.set(term, found)
    terms.set(term.endsWith('s') ? term.slice(0, -1) : `${term}s`, found)
  }
  for (const [, people = '', term = ''] of s.matchAll(called)) add(term, people)
  for (const [, people = '', term = ''] of s.matchAll(bracketed)) add(term, people)
  for (const [, term = '', people = ''] of s.matchAll(means)) add(term, people)
  return terms
}
