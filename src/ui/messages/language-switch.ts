/** "English · Polski · اردو": links to the same page in another language. They keep the address' query. */
import { type Language, languageTraits, type PageWords } from '../../platform/languages.ts'
import { html, type SafeHtml } from '../html.ts'
import type { FrameWords } from './frame/frame-words.ts'

/** The query of the same page in that language: "role=parent" → "?role=parent&lang=pl". */
function queryIn(language: Language, query: string): string {
  const parameters = new URLSearchParams(query)
  parameters.set('lang', language)
  return `?${parameters.toString()}`
}

/**
 * For a page that has its words in several languages; nothing for others.
 *
 * @param query of the page's own address; null for a page that has none to come back to: the answer to a form
 */
export function languageSwitch(words: PageWords | undefined, query: string | null, frame: FrameWords): SafeHtml | undefined {
  if (!words || words.languages.length < 2 || query === null) return undefined
  const items = words.languages.map(language => {
    const name = languageTraits[language].ownName
    return language === words.language
      ? html`<li><span lang="${language}" aria-current="true">${name}</span></li>`
      : html`<li><a class="govuk-link govuk-link--no-visited-state" href="${queryIn(language, query)}" lang="${language}" hreflang="${language}">${name}</a></li>`
  })
  return html`<nav class="sg-languages" aria-label="${frame.t('frame.language')}"><ul>${items}</ul></nav>`
}

/** The quiet line above words that no person has approved, in their language and in English. */
export const draftedLine = (frame: FrameWords, english: FrameWords): SafeHtml =>
  html`<p class="sg-drafted">${frame.t('frame.drafted')} <span lang="en" dir="ltr">${english.t('frame.drafted')}</span></p>`
