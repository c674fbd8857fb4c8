/** What one version says otherwise than another. In each language. */
import type { Language, PageWords } from '../../../../platform/languages.ts'
import { catalogue, type Words } from '../../../../ui/messages/catalogue.ts'
import { type PolicyWords, policyWordsIn } from '../../read-policy/policy.words.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const changesWords = catalogue({ en, pl, ur })

/** With those around the policy itself. */
export interface ChangesWords extends Words<typeof en> {
  readonly policy: PolicyWords
}

export const changesWordsIn = (language: Language): ChangesWords => ({
  ...changesWords.in(language),
  policy: policyWordsIn(language),
})

/** All that a page of changes is made of. */
export const changesPageWords = (words: ChangesWords): readonly PageWords[] => [words, words.policy, words.policy.people]
