/** A password, its authenticator app and its recovery codes. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const passwordWords = catalogue({ en, pl, ur })

export type PasswordWords = Words<typeof en>
