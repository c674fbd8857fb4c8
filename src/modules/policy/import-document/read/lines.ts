/** One line of a text with what its first characters say it is. `start` and `end` bound its content in the text. */
export type Line = {
  readonly kind: 'blank' | 'heading' | 'item' | 'row' | 'delimiter' | 'text' | 'rule'
  readonly start: number
  readonly end: number
  readonly content: string
  readonly indent: number
  readonly level: number
  readonly bold: boolean
  readonly marker?: string
}

const mostCells = 40
const heading = /^(#{1,6})\s+/
const bullet = /^(?:[-*+•●○◦▪■□–·➢➤✓✔»§‣⁃]|\uf0b7|\uf0a7|o(?=\s{2,}|\t))(?:\s+|(?<=[•●○◦▪■\uf0b7])(?=\S))/
const numbered = /^(?:\(?(?:[a-z]|[ivx]{1,5})\)|\d{1,2}[.)]|[a-z]\.(?=\s))\s+/
const paragraphNumber =
  /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{3}\.?|[A-Z][.)]|[A-Z]\d{1,2}(?:\.\d{1,2})*\.?|\([A-Z]\)|(?:section|part|appendix)\s+[\dA-Z]+[:.]?)\s+/i
const rule = /^(?:[-_*=~] ?){3,}$/
const delimiter = /^\|?\s*:?-{2,}:?\s*(?:[|\t]\s*:?-{2,}:?\s*)*\|?$/

/** Splits a text into lines; HTML comments are left out, whatever lines they span. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  const hidden = comments(text)
  let comment = 0
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    while ((hidden[comment]?.end ?? Number.POSITIVE_INFINITY) <= start) comment++
    const inComment = start >= (hidden[comment]?.start ?? Number.POSITIVE_INFINITY)
    if (!inComment) lines.push(lineOf(text, start, text.charAt(end - 1) === '\r' && end > start ? end - 1 : end))
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

function comments(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const close = text.indexOf('-->', at)
    if (close < 0) break
    found.push({ start: at, end: close + 3 })
    at = close
  }
  return found
}

function lineOf(text: string, from: number, to: number): Line {
  const written = text.slice(from, to)
  const content = written.trim()
  const indent = written.length - written.trimStart().length
  const start = from + indent
  const base = { start, end: start + content.length, content, indent, level: 0, bold: false }
  if (content === '') return { ...base, kind: 'blank' }
  if (delimiter.test(content) && /[|\t]/.test(content)) return { ...base, kind: 'delimiter' }
  if (rule.test(content)) return { ...base, kind: 'rule' }
  if (isRow(content)) return { ...base, kind: 'row' }
  return marked(base)
}

/** Bars at both ends, or two tabs; more cells than a page could show are no table. */
function isRow(content: string): boolean {
  const barred = content.startsWith('|') && content.endsWith('|') && content.length > 1
  const cells = content.split(barred ? '|' : '\t', mostCells + 1).length
  return cells <= mostCells && (barred || cells > 2)
}

function marked(base: Omit<Line, 'kind'>): Line {
  const { content, indent } = base
  const hashes = heading.exec(content)
  if (hashes?.[0]) {
    const closing = /\s+#+$/.exec(content)?.[0].length ?? 0
    return {
      ...base,
      kind: 'heading',
      level: hashes[1]?.length ?? 1,
      start: base.start + hashes[0].length,
      end: base.end - closing,
      content: content.slice(hashes[0].length),
    }
  }
  const mark = bullet.exec(content)?.[0] ?? numbered.exec(content)?.[0]
  if (mark !== undefined && mark.length < content.length) {
    return {
      ...base,
      kind: 'item',
      level: 1 + Math.floor(indent / 2),
      start: base.start + mark.length,
      content: content.slice(mark.length),
      marker: mark.trim(),
    }
  }
  const number = paragraphNumber.exec(content)?.[0]
  const bold = /^(?:\*\*|__)[^*]+(?:\*\*|__):?$/.test(content)
  return { ...base, kind: 'text', bold, ...(number === undefined ? {} : { marker: number.trim() }) }
}
