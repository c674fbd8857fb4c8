import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words around one acceptance, as it was kept. */
export const recordWords = catalogue({ en, pl, ur })

export type RecordWords = Words<typeof en>
