import { catalogue, type Messages, type Words } from '../../ui/messages/catalogue.ts'
import { kindsPolish } from './kinds.pl.ts'
import { type Kind, type KindId, kindIds, kinds, type TranslatedKinds } from './kinds.ts'
import { kindsUrdu } from './kinds.ur.ts'

const messagesOf = (names: TranslatedKinds): Messages =>
  Object.fromEntries(
    kindIds.flatMap(id => [
      [`kind.${id}`, names[id].name],
      [`kind.${id}-hint`, names[id].hint],
    ]),
  )

/** What notices are about, in each language. */
export const kindWords = catalogue({ en: messagesOf(kinds), pl: messagesOf(kindsPolish), ur: messagesOf(kindsUrdu) })

export type KindWords = Words<Messages>

/** A kind's name and hint in the language of the words (`kindWords.in(language)`, among those of a page). */
export const kindIn = (id: KindId, { t }: KindWords): Pick<Kind, 'name' | 'hint'> => ({
  name: t(`kind.${id}`),
  hint: t(`kind.${id}-hint`),
})
