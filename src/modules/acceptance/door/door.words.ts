/** The words of the door's pages, in each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import type { Kind } from './door.ts'
import { messages as en } from './messages.en.ts'

export const doorWords = catalogue({ en })

export type DoorWords = Words<typeof en>

/** What somebody is: "Visitor". */
export const kindInWords = ({ t }: Pick<DoorWords, 't'>, kind: Kind): string => t(`door.kind-${kind}`)
