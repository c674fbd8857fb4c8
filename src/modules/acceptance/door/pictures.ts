/** The pictures beside the rules: a thing within a sign that forbids it. Words stand beside each, so they are hidden from readers aloud. */
import { finishedMarkup, type SafeHtml } from '../../../ui/html.ts'
import type { Picture } from './screen.ts'

/** Drawn on 64 by 64, in strokes of the text's colour. */
const things: Readonly<Record<Picture, string>> = {
  phone: '<rect x="22" y="13" width="20" height="38" rx="4"/><path d="M29 18.5h6M31.9 45h.2"/>',
  social:
    '<path d="M15 20.5a3.5 3.5 0 0 1 3.5-3.5h21a3.5 3.5 0 0 1 3.5 3.5v12a3.5 3.5 0 0 1-3.5 3.5H26l-6 5.5V36h-1.5a3.5 3.5 0 0 1-3.5-3.5z"/><path d="M49 27.5v11.5a3.5 3.5 0 0 1-3.5 3.5H44v5l-5-5h-6.5"/><path d="M29 31.5c-2.600-1.900-4.700-3.5-4.700-5.700a2.5 2.5 0 0 1 4.700-1.200 2.5 2.5 0 0 1 4.700 1.200c0 2.200-2.100 3.800-4.700 5.700z"/>',
  pictures:
    '<path d="M14.5 24a3.5 3.5 0 0 1 3.5-3.5h5l3-4.5h12l3 4.5h5a3.5 3.5 0 0 1 3.5 3.5v19a3.5 3.5 0 0 1-3.5 3.5H18a3.5 3.5 0 0 1-3.5-3.5z"/><circle cx="32" cy="33" r="7.5"/><path d="M44 26.200h.2"/>',
}

const drawn = (thing: string): SafeHtml =>
  finishedMarkup(
    `<svg class="sg-door-picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false" fill="none" stroke-linecap="round" stroke-linejoin="round"><circle class="sg-door-picture__ground" cx="32" cy="32" r="29"/><g stroke="currentColor" stroke-width="3">${thing}</g><path class="sg-door-picture__gap" d="M12.5 12.5l39 39" stroke-width="9"/><g class="sg-door-picture__sign" stroke-width="4.5"><circle cx="32" cy="32" r="29"/><path d="M11.5 11.5l41 41"/></g></svg>`,
  )

const pictures: Readonly<Record<Picture, SafeHtml>> = {
  phone: drawn(things.phone),
  social: drawn(things.social),
  pictures: drawn(things.pictures),
}

export const pictureOf = (picture: Picture): SafeHtml => pictures[picture]
