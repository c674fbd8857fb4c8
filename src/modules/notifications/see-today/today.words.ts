import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words around what waits for somebody. */
export const todayWords = catalogue({ en, pl, ur })

export type TodayWords = Words<typeof en>
