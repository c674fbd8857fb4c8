/** The school's crest: which files may be one. Pure. */
import { createHash } from 'node:crypto'
import { imageKind, looksLikeSvg, type MediaType } from './image-kind.ts'

export interface Crest {
  readonly mediaType: MediaType
  readonly bytes: Buffer
}

export const mostCrestBytes = 200_000
const leastSide = 32
const mostSide = 2000

/** Why a file cannot be the crest, and what to do about it. */
export const crestProblems = {
  none: 'Choose the file that holds your crest',
  'too-large': 'The file is larger than 200 kB. Save the crest smaller: 240 by 240 pixels is enough',
  svg: 'This is a drawing (SVG), which can hold programs. Save it as a PNG, and bring that',
  'not-a-picture': 'We cannot read this file as a picture. Save the crest as PNG, JPEG or WebP',
  'too-small': 'The picture is less than 32 pixels wide or high. Bring a larger one',
  'too-many-pixels': 'The picture is more than 2,000 pixels wide or high. Save it smaller: 240 by 240 pixels is enough',
} as const satisfies Record<string, string>

export type CrestProblem = keyof typeof crestProblems

/** A file as a crest, or why not. */
export function readCrest(bytes: Buffer): Crest | { readonly problem: CrestProblem } {
  if (bytes.length > mostCrestBytes) return { problem: 'too-large' }
  const kind = imageKind(bytes)
  if (!kind) return { problem: looksLikeSvg(bytes) ? 'svg' : 'not-a-picture' }
  if (Math.min(kind.width, kind.height) < leastSide) return { problem: 'too-small' }
  if (Math.max(kind.width, kind.height) > mostSide) return { problem: 'too-many-pixels' }
  return { mediaType: kind.mediaType, bytes }
}

const digits = 32

/** By what a crest is known in its address: so another crest has another address, and each may be kept for ever. */
export const crestDigest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, digits)

/** Where the crest of a school is served. */
export const crestPath = (digest: string): string => `/crest/${digest}`
