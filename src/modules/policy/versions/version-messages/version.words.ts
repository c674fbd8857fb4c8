/** Versions: their days, decisions and signatures. In each language. */
import type { Language, PageWords } from '../../../../platform/languages.ts'
import { catalogue, type Words } from '../../../../ui/messages/catalogue.ts'
import { type PolicyWords, policyWordsIn } from '../../read-policy/policy.words.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const versionWords = catalogue({ en, pl, ur })

/** With those around the policy itself. */
export interface VersionWords extends Words<typeof en> {
  readonly policy: PolicyWords
}

export const versionWordsIn = (language: Language): VersionWords => ({
  ...versionWords.in(language),
  policy: policyWordsIn(language),
})

/** All that a page of versions is made of. */
export const versionPageWords = (words: VersionWords): readonly PageWords[] => [words, words.policy]
