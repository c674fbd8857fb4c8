/** What kind of picture a file is, and how large: from its first bytes, whatever its name says. Nothing is decoded. Pure. */

export type MediaType = 'image/png' | 'image/jpeg' | 'image/webp'

export interface ImageKind {
  readonly mediaType: MediaType
  /** In pixels. */
  readonly width: number
  readonly height: number
}

const startsWith = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'))

/** PNG: the signature, then the header chunk with both sizes. */
function pngKind(bytes: Buffer): ImageKind | undefined {
  if (bytes.length < 33 || !startsWith(bytes, 0, '\x89PNG\r\n\x1a\n') || !startsWith(bytes, 12, 'IHDR')) return undefined
  return { mediaType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Markers of a frame's header: SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** JPEG: segments up to the first frame's header. */
function jpegKind(bytes: Buffer): ImageKind | undefined {
  if (!startsWith(bytes, 0, '\xff\xd8\xff')) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) return { mediaType: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** The 14 bits that hold a size in WebP's lossy header. */
const fourteenBits = 0x3fff

/** WebP: a RIFF file whose first chunk is lossy, lossless or extended, each with its sizes elsewhere. */
function webpKind(bytes: Buffer): ImageKind | undefined {
  if (bytes.length < 30 || !startsWith(bytes, 0, 'RIFF') || !startsWith(bytes, 8, 'WEBP')) return undefined
  const sized = (width: number, height: number): ImageKind => ({ mediaType: 'image/webp', width, height })
  if (startsWith(bytes, 12, 'VP8X')) return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1)
  if (startsWith(bytes, 12, 'VP8 ')) return sized(bytes.readUInt16LE(26) & fourteenBits, bytes.readUInt16LE(28) & fourteenBits)
  if (!startsWith(bytes, 12, 'VP8L')) return undefined
  const packed = bytes.readUInt32LE(21)
  return sized((packed & fourteenBits) + 1, ((packed >>> 14) & fourteenBits) + 1)
}

/** @returns undefined for whatever is neither PNG, JPEG nor WebP, or breaks off before its sizes */
export const imageKind = (bytes: Buffer): ImageKind | undefined => pngKind(bytes) ?? jpegKind(bytes) ?? webpKind(bytes)

/** Whether the text of a file looks like a drawing in SVG, which can hold programs. */
export const looksLikeSvg = (bytes: Buffer): boolean =>
  /<svg[\s>]|<!DOCTYPE svg/i.test(bytes.subarray(0, 2000).toString('latin1'))
