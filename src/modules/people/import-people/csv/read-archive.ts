/** A zip of tables, opened with bounds: what it unpacks to is counted while it is inflated, for headers lie. */
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { Refusal } from '../refusals.ts'

const megabyte = 1024 * 1024

/** What a school's export may unpack to. */
export const archiveLimits = {
  entries: 60,
  entryBytes: 60 * megabyte,
  totalBytes: 100 * megabyte,
  /** Bytes that come out for each that went in, once more than `ratioFrom` came out. */
  ratio: 100,
  ratioFrom: 4 * megabyte,
} as const

/** The files of an archive by their names in lower case, as each is really called, and its bytes. */
export type Archive = ReadonlyMap<string, { readonly name: string; readonly bytes: Buffer }>

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** What systems put into zips of their own accord. */
const isClutter = (name: string): boolean => /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$|\/$/.test(name)

/** The CSV files at the root of a zip. */
export async function readArchive(bytes: Buffer): Promise<Archive | Refusal> {
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  } catch {
    return { refused: 'not-a-zip' }
  }
  try {
    return await readEntries(zip)
  } catch (error) {
    return refusalOf(error)
  } finally {
    zip.close()
  }
}

/** What yauzl throws, by its words: it has no codes. */
function refusalOf(error: unknown): Refusal {
  const words = error instanceof Error ? error.message : ''
  if (/invalid relative path|absolute path|invalid characters in fileName/.test(words)) return { refused: 'path-in-name' }
  if (/too many bytes/.test(words)) return { refused: 'bomb' }
  return { refused: 'not-a-zip' }
}

async function readEntries(zip: ZipFile): Promise<Archive | Refusal> {
  const files = new Map<string, { name: string; bytes: Buffer }>()
  const { entries, totalBytes } = archiveLimits
  if (zip.entryCount > entries) return { refused: 'too-many-files' }
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const problem = entryProblem(entry, files)
    if (problem) return problem
    if (isClutter(entry.fileName) || !/\.csv$/i.test(entry.fileName)) continue
    const content = await inflate(zip, entry, totalBytes - total)
    if (content === null) return { refused: 'bomb', where: entry.fileName }
    total += content.length
    files.set(entry.fileName.toLowerCase(), { name: entry.fileName, bytes: content })
  }
  return files
}

function entryProblem(entry: Entry, files: ReadonlyMap<string, unknown>): Refusal | null {
  const { fileName } = entry
  if (isClutter(fileName)) return null
  if (entry.isEncrypted()) return { refused: 'encrypted' }
  if (fileName.includes('/')) return { refused: 'path-in-name' }
  if (files.has(fileName.toLowerCase())) return { refused: 'twice-the-same', where: fileName }
  return entry.uncompressedSize > archiveLimits.entryBytes ? { refused: 'bomb', where: fileName } : null
}

/** Null as soon as more comes out than may. */
async function inflate(zip: ZipFile, entry: Entry, left: number): Promise<Buffer | null> {
  const { entryBytes, ratio, ratioFrom } = archiveLimits
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > left || size > entryBytes || (size > ratioFrom && size > entry.compressedSize * ratio)) {
      stream.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
