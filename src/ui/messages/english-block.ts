import { html, type SafeHtml } from '../html.ts'
import type { Words } from './catalogue.ts'

/** Whole paragraphs that exist in English only, marked so on a page in another language; as they are on one in English. */
export const englishBlock = (
  content: SafeHtml,
  { language, inEnglish }: Pick<Words<Record<string, string>>, 'language' | 'inEnglish'>,
): SafeHtml => (language === 'en' ? content : html`<div${inEnglish}>${content}</div>`)
