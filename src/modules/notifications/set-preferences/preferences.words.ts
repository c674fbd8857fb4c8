import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words in which somebody chooses what they hear of. */
export const preferencesWords = catalogue({ en, pl, ur })

export type PreferencesWords = Words<typeof en>
