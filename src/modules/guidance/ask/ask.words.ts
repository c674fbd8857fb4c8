/** The steps of asking. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const askWords = catalogue({ en, pl, ur })

export type AskWords = Words<typeof en>
