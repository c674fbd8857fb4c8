/** The words around every page, in each language. */
import { catalogue, type Words } from '../catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const frameWords = catalogue({ en, pl, ur })

export type FrameWords = Words<typeof en>
