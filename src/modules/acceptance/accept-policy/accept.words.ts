import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words of all pages on which somebody answers. */
export const acceptWords = catalogue({ en, pl, ur })

export type AcceptWords = Words<typeof en>
