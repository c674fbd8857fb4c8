/** The vocabulary's words as messages, in each language: three catalogues, so that whoever approves them can do it in parts. */
import { type Catalogue, catalogue, type Messages, type WordGroup } from '../../../../ui/messages/catalogue.ts'
import { english } from './english-text.ts'
import { polish } from './pl/index.ts'
import { urdu } from './ur/index.ts'
import type { AnyVocabularyText, FactText, RoleText } from './vocabulary-text.ts'

type Texts = Readonly<Record<string, string | undefined>>

/** Texts under the ids that begin with this; what there is not is left out. */
const under = (start: string, texts: Texts): [id: string, text: string][] =>
  Object.entries(texts).flatMap(([id, text]) => (text === undefined ? [] : [[`${start}-${id}`, text]]))

const ofAnswer = (start: string, answer: FactText['answers'][string]) =>
  typeof answer === 'string'
    ? under(start, { phrase: answer })
    : under(start, { label: answer[0], phrase: answer[1], hint: answer[2] })

const ofFact = ([id, { name, question, hint, answers }]: [string, FactText]) => [
  ...under(`question.${id}`, { name, question, hint }),
  ...Object.entries(answers).flatMap(([value, answer]) => ofAnswer(`question.${id}-${value}`, answer)),
]

const ofRole = ([id, { name, bound, youAre, says, hint }]: [string, RoleText]) =>
  under(`role.${id}`, { name, bound, 'you-are': youAre, says, hint })

const catalogueOf = (messagesOf: (text: AnyVocabularyText) => readonly [id: string, text: string][]): Catalogue<Messages> => {
  const [en, pl, ur] = [english, polish, urdu].map(text => Object.fromEntries(messagesOf(text)))
  return catalogue<Messages>({ en: en ?? {}, pl: pl ?? {}, ur: ur ?? {} })
}

/** Acts and their groups; what duties ask, of whom and by when; remarks. */
export const actWords = catalogueOf(({ acts, groups, deadlines, addressees, duties, notes, something }) => [
  ...under('act.may', acts),
  ['act.something', something],
  ...under('act.group', groups),
  ...under('act.duty', duties),
  ...under('act.note', notes),
  ...under('act.by', deadlines),
  ...under('act.tell', addressees),
])

export const questionWords = catalogueOf(({ facts, yes, no, usualAge }) => [
  ...Object.entries(facts).flatMap(ofFact),
  ...under('question.answer', { yes, no }),
  ['question.usual-age', usualAge],
])

export const roleWords = catalogueOf(({ roles, everyone }) => [
  ...Object.entries(roles).flatMap(ofRole),
  ['role.everyone', everyone],
])

export const vocabularyWordGroups: readonly WordGroup[] = [
  { heading: 'What people may do', words: actWords },
  { heading: 'Questions and answers', words: questionWords },
  { heading: 'What people are called', words: roleWords },
]
