import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

/** The words of the accessibility statement. */
export const accessibilityWords = catalogue({ en, pl, ur })

export type AccessibilityWords = Words<typeof en>
