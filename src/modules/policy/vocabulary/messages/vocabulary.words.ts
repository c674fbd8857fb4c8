/** The vocabulary's words as messages. In each language. */
import { catalogue, type Messages, type Words } from '../../../../ui/messages/catalogue.ts'
import { english } from './english-text.ts'
import { polish } from './pl/index.ts'
import { urdu } from './ur/index.ts'
import type { AnyVocabularyText, FactText, RoleText } from './vocabulary-text.ts'

type Texts = Readonly<Record<string, string | undefined>>

/** Texts under the ids that begin with this; what there is not is left out. */
const under = (start: string, texts: Texts): [id: string, text: string][] =>
  Object.entries(texts).flatMap(([id, text]) => (text === undefined ? [] : [[`vocabulary.${start}-${id}`, text]]))

const ofRole = ([id, { name, plural, bound, youAre, says, hint }]: [string, RoleText]) =>
  under(`role-${id}`, { name, plural, bound, 'you-are': youAre, says, hint })

const ofAnswer = (start: string, answer: FactText['answers'][string]) =>
  typeof answer === 'string'
    ? under(start, { phrase: answer })
    : under(start, { label: answer[0], phrase: answer[1], hint: answer[2] })

const ofFact = ([id, { name, question, hint, answers }]: [string, FactText]) => [
  ...under(`fact-${id}`, { name, question, hint }),
  ...Object.entries(answers).flatMap(([value, answer]) => ofAnswer(`answer-${id}-${value}`, answer)),
]

function messagesOf({ acts, roles, facts, groups, deadlines, addressees, duties, others }: AnyVocabularyText): Messages {
  return Object.fromEntries([
    ...under('act', acts),
    ...Object.entries(roles).flatMap(ofRole),
    ...Object.entries(facts).flatMap(ofFact),
    ...under('group', groups),
    ...under('deadline', deadlines),
    ...under('addressee', addressees),
    ...under('duty', duties),
    ...under('word', { ...others }),
  ])
}

export const vocabularyWords = catalogue<Messages>({
  en: messagesOf(english),
  pl: messagesOf(polish),
  ur: messagesOf(urdu),
})

export type VocabularyWords = Words<Messages>
