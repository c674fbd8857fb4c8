/** What the vocabulary calls its acts, questions, answers and people, in the language of a page. */
import { EVERYONE, type Facts, ROLE } from '../../../../engine/index.ts'
import type { Language } from '../../../../platform/languages.ts'
import { listIn } from '../../../../ui/messages/value-in.ts'
import { usualDuties } from '../usual-duties.ts'
import { type VocabularyWords, vocabularyWords } from './vocabulary.words.ts'

/** An id that the vocabulary does not have stands as it is. */
export interface Names {
  /** For the page's own list of words. */
  readonly words: VocabularyWords
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
  /** "staff" */
  readonly everyoneIn: (role: string) => string
  /** What somebody in a role says: "I work at the school". */
  readonly says: (role: string) => string
  readonly roleHint: (role: string) => string | null
  /** Roles after "It applies to": "staff and governors", "everyone". */
  readonly people: (roles: readonly string[]) => string
  /** By when: "the same day". */
  readonly deadline: (id: string) => string
  /** After "tell": "the headteacher". */
  readonly addressee: (id: string) => string
  /** What a duty asks to be done, by its English words; null for a school's own, which exist in English only. */
  readonly duty: (text: string) => string | null
  /** Several in a row: "a, b and c". */
  readonly listed: (texts: readonly string[]) => string
}

const dutyIds = new Map<string, string>(usualDuties.map(({ id, text }) => [text, id]))

const { en } = vocabularyWords.messages

/** The vocabulary's names in a language. One for each page: its words tell which of them were shown. */
export function namesIn(language: Language): Names {
  const words = vocabularyWords.in(language)
  const { t } = words
  const found = (id: string): string | null => (Object.hasOwn(en, `vocabulary.${id}`) ? t(`vocabulary.${id}`) : null)
  const named = (kind: string, id: string): string => found(`${kind}-${id}`) ?? id
  const listed = (texts: readonly string[]) => listIn(words.language, texts)
  const phrase = (fact: string, value: string) =>
    found(fact === ROLE ? `role-${value}-you-are` : `answer-${fact}-${value}-phrase`) ?? `${fact}: ${value}`
  return {
    words,
    act: id => (id === undefined ? t('vocabulary.word-something') : named('act', id)),
    group: id => named('group', id),
    fact: id => found(`fact-${id}-name`) ?? id,
    question: fact => found(`fact-${fact}-question`) ?? fact,
    hint: fact => found(`fact-${fact}-hint`),
    usualAge: age => t('vocabulary.word-usual-age', { age }),
    answer: (fact, value) => found(`answer-${fact}-${value}-label`) ?? named('word', value),
    answerHint: (fact, value) => found(`answer-${fact}-${value}-hint`),
    phrases: facts => listed(Object.entries(facts).map(([fact, value]) => phrase(fact, value))),
    role: id => found(`role-${id}-name`) ?? id,
    everyoneIn: role => found(`role-${role}-plural`) ?? role,
    says: role => found(`role-${role}-says`) ?? role,
    roleHint: role => found(`role-${role}-hint`),
    people: roles =>
      roles.includes(EVERYONE) ? t('vocabulary.word-everyone') : listed(roles.map(id => found(`role-${id}-bound`) ?? id)),
    deadline: id => named('deadline', id),
    addressee: id => named('addressee', id),
    duty: text => {
      const id = dutyIds.get(text)
      return id === undefined ? null : named('duty', id)
    },
    listed,
  }
}
