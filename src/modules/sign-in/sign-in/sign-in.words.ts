/** The page to sign in, its codes, and what other pages have of them. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const signInWords = catalogue({ en, pl, ur })

export type SignInWords = Words<typeof en>
