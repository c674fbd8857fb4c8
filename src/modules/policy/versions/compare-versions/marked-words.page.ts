import { html, type SafeHtml } from '../../../../ui/html.ts'
import { wordChanges } from './word-changes.ts'

const hidden = (words: string): SafeHtml => html`<span class="govuk-visually-hidden">${words}</span>`

/** Words that are new: underlined, and said to be so. */
const addedWords = (text: string): SafeHtml => html`<ins class="sg-ins">${hidden('[added: ')}${text}${hidden(']')}</ins>`

/** Words that are gone: struck out, and said to be so. */
const removedWords = (text: string): SafeHtml => html`<del class="sg-del">${hidden('[removed: ')}${text}${hidden(']')}</del>`

/** The text after with its differences from the text before. Empty on one side: all of it is new, or gone. */
export function markedWords(before: string, after: string): SafeHtml {
  return html`${wordChanges(before, after).map(({ kind, text }) => {
    if (kind === 'same') return text
    return kind === 'added' ? addedWords(text) : removedWords(text)
  })}`
}

/** What the marks mean. */
export const marksKey = (): SafeHtml =>
  html`<p class="govuk-body sg-quiet">How to read it: ${html`<ins class="sg-ins">underlined words</ins>`} are new, ${html`<del class="sg-del">words struck out</del>`} are gone.</p>`
