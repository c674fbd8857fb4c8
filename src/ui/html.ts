/**
 * Everything that becomes a page passes through here. `html` escapes what is interpolated; fragments nest.
 * Only strings and `SafeHtml` belong in a template: no object has a way to print itself.
 */
import { html, type SafeHtml } from '@remix-run/html-template'

export { html, isSafeHtml, type SafeHtml } from '@remix-run/html-template'

/**
 * Marks markup as finished. For `src/ui` alone, and there for two sources only: what an official macro rendered
 * and drawings that this folder holds. A module that needs it is about to open a hole; it wants `html` instead.
 *
 * @param markup HTML that no person typed
 */
export const finishedMarkup = (markup: string): SafeHtml => html.raw`${markup}`
