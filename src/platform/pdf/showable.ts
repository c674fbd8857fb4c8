/** Text that came from anywhere, made fit for a page. */

/** Text as one line can show it: one kind of space (and the one at which no line ends), no signs that only steer, accents joined to their letters. */
export const showable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/(?:(?!\u00a0)[\s\p{Cc}])+/gu, ' ')
