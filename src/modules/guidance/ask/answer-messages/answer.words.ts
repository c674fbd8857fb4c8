/** An answer. In each language. */
import { catalogue, type Words } from '../../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const answerWords = catalogue({ en, pl, ur })

export type AnswerWords = Words<typeof en>

const whoms = new Map<string, WhomMessage>(
  (['grown-up', 'office', 'head', 'chair', 'clerk'] as const).map(whom => [en[`answer.whom-${whom}`], `answer.whom-${whom}`]),
)

type WhomMessage = Extract<keyof typeof en, `answer.whom-${string}`>

/** The message for somebody whom an answer names (`whomToAsk`), by what they are called in English. */
export const whomMessage = (whom: string): WhomMessage | undefined => whoms.get(whom)
