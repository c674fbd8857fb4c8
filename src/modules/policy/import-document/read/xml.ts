import type { Buffer } from 'node:buffer'
import type { ImportProblem } from './problem.ts'

/** One step through an XML text. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

const deepest = 400
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Refuses what no office program writes: a document type, an entity, an encoding that hides them, absurd depth. */
export function unsafeXml(content: Buffer): ImportProblem | null {
  const mark = content.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff' || content.subarray(0, 200).includes(0)) return 'broken-file'
  const text = content.toString('utf8')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'entities'
  let depth = 0
  for (const [tag] of text.matchAll(/<[/?!]?[^<>]{0,20000}>/g)) {
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>') && !/^<[?!]/.test(tag)) depth++
    if (depth > deepest) return 'broken-file'
  }
  return null
}

/** The tags and texts of a well-formed XML text, in order; only the five entities of XML itself are known. */
export function* xmlEvents(text: string): Generator<XmlEvent> {
  const token =
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g
  for (const [, cdata, closed, opened, attributes = '', slash, characters] of text.matchAll(token)) {
    if (cdata !== undefined) yield { type: 'text', text: cdata }
    else if (closed !== undefined) yield { type: 'close', name: closed }
    else if (opened !== undefined)
      yield { type: 'open', name: opened, attributes: attributesOf(attributes), empty: slash === '/' }
    else if (characters !== undefined) yield { type: 'text', text: unescaped(characters) }
  }
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      unescaped(double ?? single ?? ''),
    ]),
  )
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
