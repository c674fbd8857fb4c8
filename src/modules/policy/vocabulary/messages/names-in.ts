/** What the vocabulary calls its acts, questions, answers and people, in the language of a page. */
import { EVERYONE, type Facts, ROLE } from '../../../../engine/index.ts'
import type { Language, PageWords } from '../../../../platform/languages.ts'
import type { Catalogue, Messages } from '../../../../ui/messages/catalogue.ts'
import { listIn } from '../../../../ui/messages/value-in.ts'
import { usualDuties } from '../usual-duties.ts'
import { usualNotes } from '../usual-notes.ts'
import { actWords, questionWords, roleWords } from './vocabulary.words.ts'

/** An id that the vocabulary does not have stands as it is. */
export interface Names {
  readonly language: Language
  /** For the page's own list of words. */
  readonly words: readonly PageWords[]
  /** "accept a friend or follow request"; in English in the first person. What was not named is "do this". */
  readonly act: (id: string | undefined) => string
  readonly group: (id: string) => string
  /** Short, for lists: "The other person". */
  readonly fact: (id: string) => string
  readonly question: (fact: string) => string
  readonly hint: (fact: string) => string | null
  /** Least ages that sites ask for: "Most sites ask for at least 13 years at present." */
  readonly usualAge: (age: number) => string
  readonly answer: (fact: string, value: string) => string
  readonly answerHint: (fact: string, value: string) => string | null
  /** Facts after "if" or "because"; empty where there are none. */
  readonly phrases: (facts: Facts) => string
  /** "member of staff" */
  readonly role: (id: string) => string
  /** What somebody in a role says: "I work at the school". */
  readonly says: (role: string) => string
  readonly roleHint: (role: string) => string | null
  /** Roles after "It applies to": "staff and governors", "everyone". */
  readonly people: (roles: readonly string[]) => string
  /** By when: "the same day". */
  readonly deadline: (id: string) => string
  /** After "tell": "the headteacher". */
  readonly addressee: (id: string) => string
  /** A duty or a remark by its English words; null for those of a school's own, which exist in English only. */
  readonly usual: (text: string) => string | null
  /** Several in a row: "a, b and c". */
  readonly listed: (texts: readonly string[]) => string
}

/** Ids of messages by the English words of a policy. */
const usual = new Map<string, string>([
  ...usualDuties.map(({ id, text }): [string, string] => [text, `act.duty-${id}`]),
  ...usualNotes.map(({ id, text }): [string, string] => [text, `act.note-${id}`]),
])

/** One message of a catalogue by its id; null where there is none. */
function finder({ in: wordsIn, messages }: Catalogue<Messages>, language: Language) {
  const words = wordsIn(language)
  return { words, find: (id: string): string | null => (Object.hasOwn(messages.en, id) ? words.t(id) : null) }
}

/** The vocabulary's names in a language. One for each page: its words tell which of them were shown. */
export function namesIn(language: Language): Names {
  const listed = (texts: readonly string[]) => listIn(language, texts)
  const [acts, questions, roles] = [finder(actWords, language), finder(questionWords, language), finder(roleWords, language)]
  return {
    language,
    words: [acts.words, questions.words, roles.words],
    listed,
    ...actNames(acts),
    ...questionNames(questions, roles, listed),
    ...roleNames(roles, listed),
  }
}

type Found = ReturnType<typeof finder>
type Listed = Names['listed']

const actNames = ({ find, words }: Found) => ({
  act: (id: string | undefined) => (id === undefined ? words.t('act.something') : (find(`act.may-${id}`) ?? id)),
  group: (id: string) => find(`act.group-${id}`) ?? id,
  deadline: (id: string) => find(`act.by-${id}`) ?? id,
  addressee: (id: string) => find(`act.tell-${id}`) ?? id,
  usual: (text: string) => find(usual.get(text) ?? ''),
})

function questionNames({ find, words }: Found, roles: Found, listed: Listed) {
  const phrase = (fact: string, value: string) =>
    (fact === ROLE ? roles.find(`role.${value}-you-are`) : find(`question.${fact}-${value}-phrase`)) ?? `${fact}: ${value}`
  return {
    fact: (id: string) => find(`question.${id}-name`) ?? id,
    question: (fact: string) => find(`question.${fact}-question`) ?? fact,
    hint: (fact: string) => find(`question.${fact}-hint`),
    usualAge: (age: number) => words.t('question.usual-age', { age }),
    answer: (fact: string, value: string) => find(`question.${fact}-${value}-label`) ?? find(`question.answer-${value}`) ?? value,
    answerHint: (fact: string, value: string) => find(`question.${fact}-${value}-hint`),
    phrases: (facts: Facts) => listed(Object.entries(facts).map(([fact, value]) => phrase(fact, value))),
  }
}

const roleNames = ({ find, words }: Found, listed: Listed) => ({
  role: (id: string) => find(`role.${id}-name`) ?? id,
  says: (role: string) => find(`role.${role}-says`) ?? role,
  roleHint: (role: string) => find(`role.${role}-hint`),
  people: (ids: readonly string[]) =>
    ids.includes(EVERYONE) ? words.t('role.everyone') : listed(ids.map(id => find(`role.${id}-bound`) ?? id)),
})
