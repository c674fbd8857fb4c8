/** New ways to sign in, for whoever lost all. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const recoverWords = catalogue({ en, pl, ur })

export type RecoverWords = Words<typeof en>
