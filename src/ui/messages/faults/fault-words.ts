/** The words of pages that say why a page cannot be given, in each language. */
import { catalogue, type Words } from '../catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const faultWords = catalogue({ en, pl, ur })

export type FaultWords = Words<typeof en>
