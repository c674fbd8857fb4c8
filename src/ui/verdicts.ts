/** How a verdict looks: never colour alone, always a word, and an icon whose shape is its own. */
import { finishedMarkup, html, type SafeHtml } from './html.ts'
import type { Verdict } from './theme/tokens.ts'

export type { Verdict } from './theme/tokens.ts'

/** The word for each verdict, for marks and keys; an answer says more. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  forbidden: 'Not allowed',
  required: 'You must',
  'advised-against': 'Better not',
  advised: 'We advise it',
  allowed: 'Allowed',
  silent: 'The policy does not say',
  depends: 'It depends',
}

/** Drawn on 24 by 24: a body in the text's colour, and marks in the colour of the ground. */
const shapes: Readonly<Record<Verdict, { body: string; marks: string }>> = {
  forbidden: { body: '<path d="M7.6 1h8.8L23 7.6v8.8L16.4 23H7.6L1 16.4V7.6z"/>', marks: '<path d="M8 8l8 8M16 8l-8 8"/>' },
  required: {
    body: '<path d="M3.5 2H15l8 10-8 10H3.5A2.5 2.5 0 0 1 1 19.5v-15A2.5 2.5 0 0 1 3.5 2z"/>',
    marks: '<path d="M6 12h9M11.5 8l4 4-4 4"/>',
  },
  'advised-against': {
    body: '<path d="M10.3 2.2 .9 19a2 2 0 0 0 1.7 3h18.8a2 2 0 0 0 1.7-3L13.7 2.2a2 2 0 0 0-3.4 0z"/>',
    marks: '<path d="M12 8.5v6M12 18.2v.1"/>',
  },
  advised: { body: '<path d="M12 .8 23.2 12 12 23.2.8 12z"/>', marks: '<path d="M12 16.5V8M8.5 11.2 12 7.6l3.5 3.6"/>' },
  allowed: { body: '<circle cx="12" cy="12" r="11"/>', marks: '<path d="m7 12.4 3.4 3.4L17 9"/>' },
  silent: {
    body: '<path d="M4 3h16a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-8l-6 5v-5H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"/>',
    marks: '<path d="M7 10v.1M12 10v.1M17 10v.1"/>',
  },
  depends: {
    body: '<path d="M12 .6 22 6.3v11.4L12 23.4 2 17.7V6.3z"/>',
    marks: '<path d="M8.9 9.2a3.1 3.1 0 1 1 4.5 2.8c-.9.5-1.4 1-1.4 2M12 17.6v.1"/>',
  },
}

const icons = Object.fromEntries(
  Object.entries(shapes).map(([verdict, { body, marks }]) => [
    verdict,
    finishedMarkup(
      `<svg class="sg-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><g fill="currentColor">${body}</g><g class="sg-icon__marks" fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${marks}</g></svg>`,
    ),
  ]),
) as Readonly<Record<Verdict, SafeHtml>>

/** The icon alone, hidden from assistive technology: words must stand beside it. */
export const verdictIcon = (verdict: Verdict): SafeHtml => icons[verdict]

/**
 * The band at the head of an answer.
 *
 * @param heading the verdict as a sentence to this person: "No. You must decline it."
 * @param why one sentence in plain words
 */
export function verdictBand(band: {
  readonly verdict: Verdict
  readonly heading: string | SafeHtml
  readonly why?: string | SafeHtml | undefined
  /** The verdict's word, on a page in another language. */
  readonly word?: string
}): SafeHtml {
  return html`<section class="sg-verdict sg-verdict--${band.verdict}" aria-labelledby="verdict">
${verdictIcon(band.verdict)}
<div class="sg-verdict__body">
<p class="sg-verdict__word">${band.word ?? verdictWords[band.verdict]}</p>
<h1 class="sg-verdict__heading" id="verdict">${band.heading}</h1>
${band.why === undefined ? '' : html`<p class="sg-verdict__why">${band.why}</p>`}
</div>
</section>`
}

/**
 * A small mark: icon and word, for tables, lists and keys.
 *
 * @param options `iconOnly` keeps the word for screen readers and shows the icon; `word` replaces the usual word
 */
export function verdictMark(verdict: Verdict, options: { iconOnly?: boolean; word?: string } = {}): SafeHtml {
  const wordClass = options.iconOnly ? 'govuk-visually-hidden' : 'sg-mark__word'
  return html`<span class="sg-mark sg-verdict--${verdict}">${verdictIcon(verdict)}<span class="${wordClass}">${options.word ?? verdictWords[verdict]}</span></span>`
}

/** What a page in another language says in the place of our words. */
interface KeyWords {
  readonly label: string
  readonly words: Readonly<Record<Verdict, string>>
}

/** What the icons mean: stands by every table of them. */
export function verdictKey({ label, words }: KeyWords = { label: 'What the signs mean', words: verdictWords }): SafeHtml {
  const marks = Object.entries(words).map(([verdict, word]) => html`<li>${verdictMark(verdict as Verdict, { word })}</li>`)
  return html`<ul class="sg-key" aria-label="${label}">${marks}</ul>`
}
