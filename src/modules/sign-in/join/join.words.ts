/** An invitation, and the first way to sign in. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const joinWords = catalogue({ en, pl, ur })

export type JoinWords = Words<typeof en>
