/** The words around the policy, where it is read. In each language. */
import type { Language } from '../../../platform/languages.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { type AudienceWords, audienceWords } from '../audience-messages/audience.words.ts'
import { type Names, namesIn } from '../vocabulary/index.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const policyWords = catalogue({ en, pl, ur })

/** With the words for those whom clauses bind, and for what they judge. */
export interface PolicyWords extends Words<typeof en> {
  readonly people: AudienceWords
  /** Of the acts that clauses judge. */
  readonly names: Names
}

export const policyWordsIn = (language: Language): PolicyWords => ({
  ...policyWords.in(language),
  people: audienceWords.in(language),
  names: namesIn(language),
})

/** On a page in another language: that the policy's own words are English, and count. Nothing on a page in English. */
export const englishCounts = ({ language, t }: Pick<PolicyWords, 'language' | 't'>): SafeHtml | undefined =>
  language === 'en' ? undefined : html`<p class="govuk-body">${t('policy.english')}</p>`
