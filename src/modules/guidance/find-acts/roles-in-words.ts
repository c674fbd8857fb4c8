/** Who seems to be asking, by their words. Only ever a proposal. */

import type { NamedRole } from '../../policy/index.ts'
import { wholeWords } from './patterns.ts'
import { plainWords } from './plain-words.ts'

interface RoleSignal {
  readonly role: string
  /** How sure it is, from 0 to 1. */
  readonly score: number
  readonly said: readonly string[]
  readonly not?: readonly string[]
}

const roleSignals: readonly RoleSignal[] = [
  {
    role: 'parent',
    score: 0.8,
    said: [
      'my (?:own |little |youngest |eldest )?(?:\\d+ year old |autistic |disabled )?(?:son|daughter|child|kid|boy|girl|grandson|granddaughter)s?',
      'foster child',
      'my \\d+ year old',
    ],
    not: ['in my class', 'i work'],
  },
  {
    role: 'staff',
    score: 0.8,
    said: [
      'my (?:pupils|ta|lessons?|classroom|planning time)',
      'i teach',
      'i (?:used to )?(?:teach|taught)',
      'ppa time',
      'my teachers? instagram',
      '(?:child|kid|boy|girl|pupil|year [1-6]|student)s? (?:\\S+ )?in my class',
      'my class(?! (?:whatsapp|mate|teacher))',
      'a colleague',
      'other teachers',
    ],
    not: ['my (?:son|daughter)s? class', 'my teacher', 'my friend', 'i am in'],
  },
  {
    role: 'pupil',
    score: 0.8,
    said: [
      'my teachers?(?! (?:account|page|instagram|twitter))',
      'miss',
      'my best friend said',
      'i am (?:7|8|9|10|11)',
      'i am in year [1-6]',
      'finished my work',
      'my friends? at school',
    ],
    not: ['one of my teachers', 'miss [a-z]+s lesson', 'my (?:son|daughter|pupils?)'],
  },
  { role: 'trip-helper', score: 0.8, said: ['help(?:ing)? (?:\\S+ ){0,3}(?:trip|visit)', 'parent helper on'] },
  {
    role: 'volunteer',
    score: 0.7,
    said: ['(?:i|when i) (?:help|volunteer)(?! with homework)', 'help with reading', 'i listen to readers', 'pta'],
  },
  {
    role: 'former-staff',
    score: 0.8,
    said: ['i left (?:the school|last|in)', 'i used to work', 'my old school', 'since i (?:left|retired)'],
  },
]

/** The roles that seem to be the asker's, surest first; the score between 0 and 1. */
export type RolesInWords = (plain: string) => { role: string; score: number }[]

/** Makes a reader of roles over a vocabulary: the patterns above, and "I am a …" with each role's name and synonyms. */
export function rolesInWords(roles: readonly NamedRole[]): RolesInWords {
  const persons = roles.filter(role => role.body !== true)
  const known = new Set(persons.map(role => role.id))
  const signals = [...persons.map(selfNaming), ...roleSignals.filter(({ role }) => known.has(role))].map(
    ({ role, score, said, not }) => ({
      role,
      score,
      said: wholeWords(said),
      not: not && wholeWords(not),
    }),
  )
  return plain => {
    const scores = new Map<string, number>()
    for (const { role, score, said, not } of signals) {
      if (said.test(plain) && !not?.test(plain)) scores.set(role, Math.max(score, scores.get(role) ?? 0))
    }
    return [...scores].map(([role, score]) => ({ role, score })).sort((a, b) => b.score - a.score)
  }
}

function selfNaming({ id, name, synonyms }: NamedRole): RoleSignal {
  const names = [name, ...synonyms]
    .map(said => plainWords(said).trim())
    .filter(said => /^[a-z ]+$/.test(said) && !/^(?:i|my|on|used|left|old) /.test(said))
  return {
    role: id,
    score: 0.9,
    said: [
      `(?:i am|i work as|as|being) (?:an? |the |now an? )?(?:new |school |class |year [1-6] |part time |supply )?(?:${names.join('|')})`,
    ],
  }
}
