/** The pictures beside the rules: a thing within a sign that forbids it. Words stand beside each, so they are hidden from readers aloud. */
import { finishedMarkup, type SafeHtml } from '../../../ui/html.ts'
import type { Picture } from './screen.ts'

/** Drawn on 64 by 64, in strokes of the text's colour. */
const things: Readonly<Record<Picture, string>> = {
  phone: '<rect x="22" y="13" width="20" height="38" rx="4"/><path d="M29 18.5h6M31.9 45h.2"/>',
  social:
    '<path d="M13.5 22a4 4 0 0 1 4-4h29a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H32l-8.5 7v-7h-6.5a4 4 0 0 1-4-4z"/><path fill="currentColor" d="M38.5 33c-3.4-2.4-6-4.300-6-7.100a3.2 3.2 0 0 1 6-1.5 3.2 3.2 0 0 1 6 1.5c0 2.800-2.600 4.700-6 7.100z"/>',
  pictures:
    '<path d="M14.5 24a3.5 3.5 0 0 1 3.5-3.5h5l3-4.5h12l3 4.5h5a3.5 3.5 0 0 1 3.5 3.5v19a3.5 3.5 0 0 1-3.5 3.5H18a3.5 3.5 0 0 1-3.5-3.5z"/><circle cx="32" cy="33" r="7.5"/><path d="M44 26.2h.2"/>',
}

const drawn = (thing: string): SafeHtml =>
  finishedMarkup(
    `<svg class="sg-door-picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false" fill="none" stroke-linecap="round" stroke-linejoin="round"><circle class="sg-door-picture__ground" cx="32" cy="32" r="29"/><g stroke="currentColor" stroke-width="3">${thing}</g><path class="sg-door-picture__gap" d="M12.5 12.5l39 39" stroke-width="8"/><g class="sg-door-picture__sign" stroke-width="4"><circle cx="32" cy="32" r="29"/><path d="M11.5 11.5l41 41"/></g></svg>`,
  )

const pictures: Readonly<Record<Picture, SafeHtml>> = {
  phone: drawn(things.phone),
  social: drawn(things.social),
  pictures: drawn(things.pictures),
}

export const pictureOf = (picture: Picture): SafeHtml => pictures[picture]
