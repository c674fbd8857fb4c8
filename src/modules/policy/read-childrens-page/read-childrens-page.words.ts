/** The children’s page. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const childrensWords = catalogue({ en, pl, ur })

export type ChildrensWords = Words<typeof en>

type RuleMessage = Extract<keyof typeof en, `children.rule-${string}`>

const isOfRule = (id: string): id is RuleMessage => id.startsWith('children.rule-')

const ofRules = new Map<string, RuleMessage>(
  Object.entries(en).flatMap(([id, words]) => (isOfRule(id) ? [[words, id] as const] : [])),
)

/** The message that says what these words for children say: those of the model policy have one. */
export const messageOfRule = (words: string): RuleMessage | undefined => ofRules.get(words)
