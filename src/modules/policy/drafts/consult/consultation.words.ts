/** Asking people about a draft. In each language. */
import type { Language, PageWords } from '../../../../platform/languages.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { catalogue, type Words } from '../../../../ui/messages/catalogue.ts'
import { type ChangesWords, changesPageWords, changesWordsIn } from '../../versions/compare-versions/changes.words.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const consultationWords = catalogue({ en, pl, ur })

/** With those of what a draft changes. */
export interface ConsultationWords extends Words<typeof en> {
  readonly ofChanges: ChangesWords
}

export const consultationWordsIn = (language: Language): ConsultationWords => ({
  ...consultationWords.in(language),
  ofChanges: changesWordsIn(language),
})

/** All that such a page is made of. */
export const consultationPageWords = (words: ConsultationWords): readonly PageWords[] => [
  words,
  ...changesPageWords(words.ofChanges),
]

/** On a page in another language: that the draft itself is English. Nothing on a page in English. */
export const draftIsEnglish = ({ language, t }: ConsultationWords): SafeHtml | undefined =>
  language === 'en' ? undefined : html`<p class="govuk-body">${t('consultation.english')}</p>`

/** Attributes of what somebody wrote, in whatever language: its own direction, where the page may run the other way. */
export const asTyped = ({ language }: Pick<ConsultationWords, 'language'>): SafeHtml =>
  language === 'en' ? html`` : html` dir="auto"`
