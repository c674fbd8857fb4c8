import { type Plain, part } from './condense.ts'

/** No sentence is read longer than this: what is longer is cut at a comma or space, so that no text can take long. */
const longest = 1_200

const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|nos|vs|cf|ref|para|paras|sec|fig|a\.m|p\.m|approx|dept|inc|incl|p|pp|yr|yrs)$/

/** Splits into sentences (a semicolon, and a bracket that is a sentence of its own, count as ends). */
export function sentences(plain: Plain): readonly Plain[] {
  const found: Plain[] = []
  let from = 0
  for (let i = 0; i < plain.s.length; i++) {
    if (!endsHere(plain, from, i)) continue
    add(found, plain, from, i + 1)
    from = i + 1
  }
  add(found, plain, from, plain.s.length)
  return found
}

function endsHere({ raw, s }: Plain, from: number, i: number): boolean {
  const character = s.charAt(i)
  if (i - from >= longest) return /[\s,]/.test(character) || i - from >= longest + 60
  if (character === ';') return true
  if (!/[.?!]/.test(character)) return false
  const rest = raw.slice(i + 1, i + 4)
  if (!/^["')\]]*(\s|$)/.test(rest) && !/^[A-Z][a-z]/.test(rest)) return false
  if (character !== '.') return true
  const before = s.slice(Math.max(from, i - 8), i)
  if (/(?:a\.m|p\.m)$/.test(before)) return /^\s+[A-Z]/.test(rest)
  if (abbreviations.test(before)) return false
  if (/^\s+[a-z]/.test(rest) || /^\s*$/.test(s.slice(from, i))) return false
  return !/^\(?(?:[a-z]|\d{1,3}(?:\.\d+)*|[ivx]{1,4})$/.test(s.slice(from, i).trim())
}

function add(found: Plain[], plain: Plain, from: number, to: number): void {
  const sentence = part(plain, from, to)
  const lead = sentence.s.length - sentence.s.trimStart().length
  const trimmed = part(sentence, lead, sentence.s.trimEnd().length)
  if (/[a-z]/.test(trimmed.s)) found.push(trimmed)
}
