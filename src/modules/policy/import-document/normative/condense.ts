import type { Span } from '../document.ts'

/** A stretch of the document with debris dropped: one space between words, straight quotes, no emphasis marks. */
export type Plain = {
  /** As written, for people. */
  readonly raw: string
  /** `raw` in lower case, of the same length: what the grammar reads. */
  readonly s: string
  /** Where each character of `raw` stands in the document. */
  readonly at: readonly number[]
}

const straight: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
}
const dropped = /[*\u00ad\u200b-\u200f\u2060\ufeff]/
const space = /[\s\u00a0]/
const emphasisTag = /<\/?(?:i|b|u|em|strong|sup|sub|br ?\/?)>/iy

/** Reads a span of the text without its debris; `at` leads each character back to where it stands. */
export function condense(text: string, { start, end }: Span): Plain {
  const raw: string[] = []
  const at: number[] = []
  const push = (character: string, offset: number) => {
    if (character === ' ' && (raw.length === 0 || raw[raw.length - 1] === ' ')) return
    raw.push(character)
    at.push(offset)
  }
  for (let i = start; i < end; i++) {
    const character = text.charAt(i)
    if (dropped.test(character)) continue
    if (character === '-' && brokenWord(text, i, end) > 0) {
      i += brokenWord(text, i, end)
      continue
    }
    if (space.test(character)) push(' ', i)
    else if (character === '—') for (const c of ' - ') push(c, i)
    else if (character === '…') for (const c of '...') push(c, i)
    else if (character === '<' && tagLength(text, i) > 0) i += tagLength(text, i) - 1
    else push(straight[character] ?? character, i)
  }
  if (raw[raw.length - 1] === ' ') {
    raw.pop()
    at.pop()
  }
  return { raw: raw.join(''), s: raw.map(lower).join(''), at }
}

/** "stu-⏎dent": how many characters to leave out after the hyphen; none where it is one of the word's own ("co-⏎headteacher"). */
function brokenWord(text: string, i: number, end: number): number {
  const space = /^[ \t]*\r?\n[ \t]*(?=[a-z])/.exec(text.slice(i + 1, Math.min(end, i + 60)))?.[0].length ?? 0
  const before = /[a-zA-Z]+$/.exec(text.slice(Math.max(0, i - 12), i))?.[0] ?? ''
  return before.length > 1 && !/^(?:co|ex|non|self|on|off|up|in|out|well|cyber|year)$/i.test(before) ? space : 0
}

/** Lower case that never changes the length (a capital dotted I would). */
function lower(character: string): string {
  const small = character.toLowerCase()
  return small.length === character.length ? small : character
}

function tagLength(text: string, i: number): number {
  emphasisTag.lastIndex = i
  return emphasisTag.exec(text)?.[0].length ?? 0
}

/** The same, for a part of it: `from` inclusive, `to` exclusive, in characters of `raw`. */
export function part(plain: Plain, from: number, to: number): Plain {
  return { raw: plain.raw.slice(from, to), s: plain.s.slice(from, to), at: plain.at.slice(from, to) }
}

/** The document's span of a stretch, without surrounding space and list punctuation. */
export function spanOf(plain: Plain, from = 0, to: number = plain.s.length): Span {
  let first = from
  let last = to - 1
  while (first < last && /[\s,;:]/.test(plain.s.charAt(first))) first++
  while (last > first && /[\s,;:]/.test(plain.s.charAt(last))) last--
  const start = plain.at[first] ?? 0
  return { start, end: (plain.at[last] ?? start) + 1 }
}
