/** The words of the page of related policies, in each language. */
import { catalogue, type WordGroup, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const relatedWords = catalogue({ en, pl, ur })

export type RelatedWords = Words<typeof en>

export const relatedWordGroups: readonly WordGroup[] = [{ heading: 'Related policies', words: relatedWords }]
