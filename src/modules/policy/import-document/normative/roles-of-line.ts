import type { Role } from '../document.ts'
import { anyRoles, type DefinedTerms } from './find-roles.ts'

/** The people that a heading or lead-in speaks to, not those whom it is about ("Contact with pupils"). */
export function rolesOfLine(line: string, defined: DefinedTerms): readonly Role[] {
  if (/\b(?:my|your) (?:child(?:ren)?|son|daughter)\b/.test(line)) return ['parent']
  const s = line
    .replaceAll('’', "'")
    .replace(/\bquestions? (?:from|by|of|asked by) /, 'for ')
    .replace(/\b(?:helping|volunteering)\b(?! hand)/, 'volunteers')
    .replace(/\bvisiting\b/, 'visitors')
    .replace(/\b(?:adults? )?work(?:ing)? (?=at|in|for|with us)/, 'staff ')
  const spoken = about.reduce((left, pattern) => left.replace(pattern, ' '), s)
  return anyRoles(spoken, defined).filter(role => role !== 'school')
}

const young = "(?:pupils?|students?|child(?:ren)?|young (?:people|person)|learners?)(?:'s|')?"
const people = `(?:${young}|parents?|carers|families|staff|teachers?|colleagues|governors?|headteacher|head|principal|dsl)`
const these = '(?:the |our |your |a |an |all |any |other )*'

/** What a line says about people, up to whom it speaks to: "Photographs of children by parents". */
const about: readonly RegExp[] = [
  new RegExp(`\\b${young} (?=at risk|in need|with )|\\b(?:looked[- ]after|vulnerable) ${young}`, 'g'),
  new RegExp(
    `\\b${young} (?:images?|photographs?|photos|pictures|videos|data|records|information|details|names|protection|safety|welfare|services|centres?|nursery)\\b`,
    'g',
  ),
  /\b(?:boys'?|girls'?) school\b|\bfor (?:girls|boys)\b|\bboard of education\b|\btrust board(?= policy)/g,
  new RegExp(
    `\\b(?!teaching staff|governing)[a-z]{3,}ing (?:up |on |out )?(?:to |with )?${these}${people}(?! and support)(?: (?:and|or) ${people})*(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?:if|when) ${these}${people} (?:contacts?|discloses?|complains?|reports?|tells?|asks?|sends?|messages?|posts?|shares?) .*$`,
  ),
  /\b(?:report(?:s|ing)?|referrals?|complaints?|letters?|messages?) to\b[^:;]*?(?= by | for |: | - |$)/g,
  /\b(?:approval|consent|permission|authorisation|agreement) (?:by|of)\b[^:;]*?(?= for |: | - |$)/g,
  /\b(?:sanctions|consequences|penalties) for\b[^:;]*?(?= by |: | - |$)/g,
  /\b(?:former|ex-|past|(?<!(?:agreement|partnership|charter|together) )with|between|about|against|from|towards?|(?:photographs?|photos?|photography|images?|pictures?|videos?|films?|recordings?|names?|abuse|safety|protection|welfare) of|protecting|safeguarding(?! leads?| officers?| team| governor)|concerning|involving)\b[^:;]*?(?= by | for |: | - |$)/g,
  /\b(?:(?:the|our) school(?!'s community)|(?:in|at|within|of) school|school (?=accounts?|pages?|websites?|equipment|devices?|sites?|policy|policies))\b/g,
]
