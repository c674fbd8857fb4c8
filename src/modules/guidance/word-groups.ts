/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { answerWords } from './ask/answer-messages/answer.words.ts'
import { askWords } from './ask/ask.words.ts'
import { whomToAskWords } from './see-whom-to-ask/see-whom-to-ask.words.ts'

export const guidanceWordGroups: readonly WordGroup[] = [
  { heading: 'Asking', words: askWords },
  { heading: 'Answers', words: answerWords },
  { heading: 'Who to ask', words: whomToAskWords },
]
