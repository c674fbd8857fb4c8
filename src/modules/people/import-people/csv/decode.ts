/** Bytes as text: UTF-8 where they are, else Windows-1252, as programs on Windows still write tables. */

export type Encoding = 'utf-8' | 'windows-1252'

/** Which of the two the bytes are in. Text in Windows-1252 with a letter beyond ASCII is hardly ever sound UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** The text, without a byte order mark. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)
