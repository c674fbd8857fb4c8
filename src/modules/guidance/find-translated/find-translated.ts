/**
 * Acts for somebody's words in a language other than English: by what the acts are called in it and what else is said of them. Words
 * count as the same where most of their letters are, from the first on; there is no grammar, no meaning, and no fact is read from them.
 */
import type { Language } from '../../../platform/languages.ts'
import { namesIn, schoolVocabulary } from '../../policy/index.ts'
import { alsoSaid } from './also-said.ts'
import { foldedWords } from './fold.ts'

/** Words in so many questions that they tell none from another, folded. */
const tooCommon = new Set(
  foldedWords(
    `a i w z o na do ze za po od u lub albo oraz to co czy że jak dla tym tego ten ta te jest są się nie mi mnie mój moja moje mojego mojej swój
    swoje swojego swoim swoich swój mogę może wolno można trzeba chcę chciałbym chciałabym kto ktoś kogoś komuś coś czegoś jestem mam przez być
    کا کی کے کو سے میں پر اور یا نے ہے ہیں ہوں کیا کر کرنا کرنے کریں مجھے مجھ اپنا اپنی اپنے کسی کوئی یہ وہ سکتا سکتی سکتے چاہتا چاہتی لیے بارے ایک آپ جو
    تو بھی ہو گا گی کہ میرا میری میرے`,
  ),
)

/** A shared beginning shorter than this tells nothing … */
const FEWEST_LETTERS = 4
/** … nor one that is less than this part of the longer word. */
const FEWEST_SHARED = 0.6
/** An act must have this part of what somebody said, rare words counting for more. */
const FEWEST_SAID = 0.25
const MOST_WORDS = 60
/** What is left of an act's points for somebody in whose roles nobody asks about it. */
const OTHERS_PART = 0.7

const wordsOf = (text: string): string[] => foldedWords(text).filter(word => !tooCommon.has(word))

/** How much alike two words are, from 0 to 1: one may have another ending. */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  const part = shared / Math.max(one.length, other.length)
  return shared >= FEWEST_LETTERS && part >= FEWEST_SHARED ? part : 0
}

/** For each word, the acts in whose names it stands. */
type Index = ReadonlyMap<string, ReadonlySet<string>>

function indexIn(language: Language): Index {
  const names = namesIn(language)
  const index = new Map<string, Set<string>>()
  for (const { id } of schoolVocabulary.acts)
    for (const word of wordsOf(`${names.act(id)} ${alsoSaid[language]?.[id] ?? ''}`))
      index.set(word, (index.get(word) ?? new Set()).add(id))
  return index
}

const indexes = new Map<Language, Index>()

/** The rarer the acts that have a word, the more it tells. A word that none has counts like the rarest. */
const weightOf = (acts: number): number => Math.log(1 + schoolVocabulary.acts.length / Math.max(1, acts))

/** The acts that have something like a word, each with how much. */
function actsWith(word: string, index: Index): ReadonlyMap<string, number> {
  const acts = new Map<string, number>()
  for (const [known, ids] of index) {
    const alike = likeness(word, known)
    if (alike > 0) for (const id of ids) acts.set(id, Math.max(alike, acts.get(id) ?? 0))
  }
  return acts
}

interface Asked {
  readonly language: Language
  /** The roles that the asker is known to hold. */
  readonly roles: readonly string[]
  readonly limit: number
}

/** The nearest acts, best first; none where the words have nothing to do with any. */
export function findTranslated(words: string, { language, roles, limit }: Asked): readonly string[] {
  const index = indexes.get(language) ?? indexIn(language)
  indexes.set(language, index)
  const points = new Map<string, number>()
  let most = 0
  for (const word of new Set(wordsOf(words).slice(0, MOST_WORDS))) {
    const acts = actsWith(word, index)
    const weight = weightOf(acts.size)
    most += weight
    for (const [id, alike] of acts) points.set(id, (points.get(id) ?? 0) + alike * weight)
  }
  return schoolVocabulary.acts
    .map(({ id, askedBy }) => ({ id, some: (points.get(id) ?? 0) * (isAskedBy(askedBy, roles) ? 1 : OTHERS_PART) }))
    .filter(({ some }) => some > 0 && some / most >= FEWEST_SAID)
    .sort((one, other) => other.some - one.some)
    .slice(0, limit)
    .map(({ id }) => id)
}

const isAskedBy = (askedBy: readonly string[] | undefined, roles: readonly string[]): boolean =>
  askedBy === undefined || roles.length === 0 || roles.some(role => askedBy.includes(role))
