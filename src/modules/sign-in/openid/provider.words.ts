/** Signing in with an account at a provider, and why it did not work. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const providerWords = catalogue({ en, pl, ur })

export type ProviderWords = Words<typeof en>
