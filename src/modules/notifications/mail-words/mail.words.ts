import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words around every mail and text message, and of the choice of their language. */
export const mailFrame = catalogue({ en, pl, ur })

export type MailFrame = Words<typeof en>
