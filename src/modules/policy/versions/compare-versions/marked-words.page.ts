import { html, type SafeHtml } from '../../../../ui/html.ts'
import { type ChangesWords, changesWordsIn } from './changes.words.ts'
import { wordChanges } from './word-changes.ts'

/** What is read to whoever does not see the marks, in the page's own language even within words that are English. */
function hidden(text: string, { language }: ChangesWords): SafeHtml {
  const own = language === 'en' ? '' : html` lang="${language}"`
  return html`<span class="govuk-visually-hidden"${own}>${text}</span>`
}

/** Words that are new: underlined, and said to be so. */
const addedWords = (text: string, words: ChangesWords): SafeHtml =>
  html`<ins class="sg-ins">${hidden(words.t('changes.mark-added'), words)}${text}${hidden(']', words)}</ins>`

/** Words that are gone: struck out, and said to be so. */
const removedWords = (text: string, words: ChangesWords): SafeHtml =>
  html`<del class="sg-del">${hidden(words.t('changes.mark-removed'), words)}${text}${hidden(']', words)}</del>`

const english = changesWordsIn('en')

/** The text after with its differences from the text before. Empty on one side: all of it is new, or gone. */
export function markedWords(before: string, after: string, words: ChangesWords = english): SafeHtml {
  return html`${wordChanges(before, after).map(({ kind, text }) => {
    if (kind === 'same') return text
    return kind === 'added' ? addedWords(text, words) : removedWords(text, words)
  })}`
}

/** One phrase in place of another: what a page says in its own language is not to be compared letter by letter. */
export const replacedWords = (before: string, after: string, words: ChangesWords): SafeHtml =>
  html`${before === '' ? '' : removedWords(before, words)} ${after === '' ? '' : addedWords(after, words)}`

/** What the marks mean. */
export function marksKey({ t, rich }: ChangesWords): SafeHtml {
  const added = html`<ins class="sg-ins">${t('changes.key-added')}</ins>`
  const removed = html`<del class="sg-del">${t('changes.key-removed')}</del>`
  return html`<p class="govuk-body sg-quiet">${rich('changes.key', { added, removed })}</p>`
}
