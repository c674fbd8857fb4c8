import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'

/** The words of all pages on which somebody answers. */
export const acceptWords = catalogue({ en })

export type AcceptWords = Words<typeof en>
