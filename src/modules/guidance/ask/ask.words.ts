/** The steps of asking. In each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const askWords = catalogue({ en, pl, ur })

export type AskWords = Words<typeof en>

type AskMessage = keyof typeof en

const isMessage = (id: string): id is AskMessage => id in en

const messageNamed = (id: string): AskMessage | undefined => (isMessage(id) ? id : undefined)

/** What somebody in a role says of themselves, and what is said to explain it. */
export const roleMessages = (role: string) => ({
  says: messageNamed(`ask.role-${role}`),
  more: messageNamed(`ask.hint-${role}`),
})

/** What a group of acts is called. */
export const groupMessage = (group: string): AskMessage | undefined => messageNamed(`ask.group-${group}`)
