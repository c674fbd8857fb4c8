/** Calm pictures beside the rules for children, one for each group of acts. They add nothing to the words, so nobody misses them. */

import { html, type SafeHtml } from '../../../ui/html.ts'

const drawing = (inside: SafeHtml): SafeHtml =>
  html`<svg class="sg-picture" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false"><rect class="sg-picture__ground" width="96" height="96" rx="22"/><g class="sg-picture__lines" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${inside}</g></svg>`

const twoFriends = drawing(
  html`<circle cx="33" cy="36" r="9"/><circle cx="63" cy="36" r="9"/><path d="M17 70c0-11 7-17 16-17 6 0 11 3 13.5 7M79 70c0-11-7-17-16-17-6 0-11 3-13.5 7"/>`,
)
const speech = drawing(
  html`<path d="M22 26h52a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H48L34 74V62H22a6 6 0 0 1-6-6V32a6 6 0 0 1 6-6z"/><path d="M40 53c2.5 3 13.5 3 16 0M40 40v.5M56 40v.5"/>`,
)
const camera = drawing(
  html`<path d="M20 34h14l5-8h18l5 8h14a5 5 0 0 1 5 5v27a5 5 0 0 1-5 5H20a5 5 0 0 1-5-5V39a5 5 0 0 1 5-5z"/><circle cx="48" cy="52" r="11"/>`,
)
const phone = drawing(html`<rect x="32" y="16" width="32" height="64" rx="7"/><path d="M44 71h8M32 28h32M32 62h32"/>`)
const house = drawing(
  html`<path d="M17 48 48 22l31 26M25 43v31h46V43"/><path d="M48 66c-9-6-12-9-12-13a6 6 0 0 1 12-2 6 6 0 0 1 12 2c0 4-3 7-12 13z"/>`,
)
const padlock = drawing(
  html`<rect x="26" y="43" width="44" height="33" rx="7"/><path d="M35 43V33a13 13 0 0 1 26 0v10M48 56v7"/>`,
)
const screen = drawing(html`<rect x="16" y="24" width="64" height="40" rx="6"/><path d="M40 76h16M48 64v12M34 44l9 8 19-16"/>`)
const twoTalking = drawing(
  html`<circle cx="34" cy="30" r="10"/><path d="M18 76V62c0-9 7-15 16-15s16 6 16 15v14"/><circle cx="66" cy="47" r="7"/><path d="M56 76v-8c0-6 4-10 10-10s10 4 10 10v8"/><path d="M60 26h14M64 16h10"/>`,
)
const book = drawing(html`<path d="M48 30c-7-6-17-8-31-8v46c14 0 24 2 31 8 7-6 17-8 31-8V22c-14 0-24 2-31 8zM48 30v46"/>`)

const byGroup: Readonly<Record<string, SafeHtml>> = {
  requests: twoFriends,
  posts: speech,
  photos: camera,
  phones: phone,
  families: house,
  privacy: padlock,
  accounts: screen,
  incidents: twoTalking,
  running: book,
}

/** The picture for a group of acts; a book for what is about none. */
export const pictureOf = (group: string | null): SafeHtml => byGroup[group ?? ''] ?? book

/** A child and a grown-up: telling someone. */
export const tellingSomeone: SafeHtml = twoTalking
