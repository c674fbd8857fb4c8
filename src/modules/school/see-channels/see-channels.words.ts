/** The words of the page of channels, in each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const seeChannelsWords = catalogue({ en, pl, ur })

export type SeeChannelsWords = Words<typeof en>
