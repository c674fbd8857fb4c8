/** Reads a message as it came over SMTP: its subject, and its parts as text (RFC 2045, RFC 2047; only what our own mails need). */

export interface ReadMail {
  readonly subject: string
  /** "multipart/alternative" */
  readonly kind: string
  /** The words of each part, by its type: "text/plain", "text/html". */
  readonly parts: ReadonlyMap<string, string>
}

const unfolded = (head: string): string => head.replaceAll(/\r?\n[ \t]+/g, ' ')

const headerOf = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded(head))?.[1]?.trim() ?? ''

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

/** "=?UTF-8?B?…?=" and "=?UTF-8?Q?…?=" in a header. Words side by side are one. */
const decodedHeader = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?(.*?)\?=/gi, (_, way: string, words: string) =>
      (way.toUpperCase() === 'B' ? Buffer.from(words, 'base64') : fromQuoted(words.replaceAll('_', ' '))).toString('utf8'),
    )

function partOf(source: string): readonly [type: string, words: string] {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const body = rest.join('\r\n\r\n')
  const encoding = headerOf(head, 'Content-Transfer-Encoding').toLowerCase()
  const words =
    encoding === 'base64' ? Buffer.from(body, 'base64') : encoding === 'quoted-printable' ? fromQuoted(body) : Buffer.from(body)
  return [headerOf(head, 'Content-Type').split(';', 1)[0] ?? '', words.toString('utf8').replaceAll('\r\n', '\n')]
}

export function readMail(source: string): ReadMail {
  const [head = ''] = source.split(/\r?\n\r?\n/, 1)
  const type = headerOf(head, 'Content-Type')
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1]
  const pieces =
    boundary === undefined
      ? [source]
      : source
          .split(`--${boundary}`)
          .slice(1, -1)
          .map(piece => piece.trimStart())
  return {
    subject: decodedHeader(headerOf(head, 'Subject')),
    kind: type.split(';', 1)[0] ?? '',
    parts: new Map(pieces.map(partOf)),
  }
}
