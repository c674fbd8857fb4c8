/** The words of the door's pages, in each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import type { Kind } from './door.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const doorWords = catalogue({ en, pl, ur })

export type DoorWords = Words<typeof en>

/** What somebody is: "Visitor". */
export const kindInWords = ({ t }: Pick<DoorWords, 't'>, kind: Kind): string => t(`door.kind-${kind}`)
