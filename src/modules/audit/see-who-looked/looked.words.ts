import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words of the page of who looked at one's own record. */
export const lookedWords = catalogue({ en, pl, ur })

export type LookedWords = Words<typeof en>
