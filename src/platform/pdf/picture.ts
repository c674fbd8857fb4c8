/** Pictures that somebody brought: checked before they are embedded, for a file that breaks off must not stop a document. */
import { inflateSync } from 'node:zlib'
import type { Pdf } from './pdf.ts'
import { imageSize } from './pdf-kit.ts'

export interface Picture {
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

const most = 2000
/** Samples of a pixel, by PNG's colour type. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The chunks of a PNG, up to its end. @returns undefined where it breaks off */
function chunksOf(bytes: Buffer): { kind: string; data: Buffer }[] | undefined {
  const chunks: { kind: string; data: Buffer }[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (at + 12 + length > bytes.length) return undefined
    chunks.push({ kind, data: bytes.subarray(at + 8, at + 8 + length) })
    if (kind === 'IEND') return chunks
    at += 12 + length
  }
  return undefined
}

/** Whether the rows of a PNG are all there, of the length that its head says. Interlaced ones are left out: no crest needs that. */
function isWhole(bytes: Buffer): boolean {
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.kind !== 'IHDR' || head.data.length !== 13) return false
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)]
  const [bits = 0, colour = 0, , , interlaced] = head.data.subarray(8)
  const perPixel = (samples[colour] ?? 0) * bits
  if (perPixel === 0 || interlaced !== 0 || width < 1 || height < 1 || width > most || height > most) return false
  const palette = chunks.find(({ kind }) => kind === 'PLTE')
  if (colour === 3 && (!palette || palette.data.length % 3 !== 0 || palette.data.length < 3)) return false
  const expected = (Math.ceil((width * perPixel) / 8) + 1) * height
  // Its transparency is read as if each pixel had a byte of its own.
  if (colour === 3 && bits !== 8 && chunks.some(({ kind }) => kind === 'tRNS')) return false
  const rows = inflateSync(Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ data }) => data)), {
    maxOutputLength: expected,
  })
  return rows.length === expected && hasKnownFilters(rows, expected / height)
}

/** Each row begins with how it is to be read, of five ways. */
function hasKnownFilters(rows: Buffer, length: number): boolean {
  for (let at = 0; at < rows.length; at += length) if ((rows[at] ?? 0) > 4) return false
  return true
}

/** A PNG or JPEG that can be embedded; undefined for everything else. Nothing is thrown. */
export function readPicture({ kit }: Pdf, bytes: Buffer): Picture | undefined {
  try {
    if (bytes[0] === 0x89 && !isWhole(bytes)) return undefined
    const { width, height } = imageSize(kit, bytes)
    return width > 0 && height > 0 && width <= most && height <= most ? { bytes, width, height } : undefined
  } catch {
    return undefined
  }
}

/** Within the box, its proportions kept. */
export function drawPicture({ kit }: Pdf, { bytes }: Picture, left: number, top: number, side: number): void {
  kit.image(bytes, left, top, { fit: [side, side] })
}
