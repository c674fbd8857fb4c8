import { Buffer } from 'node:buffer'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { Refused } from './problem.ts'

/** Caps on what a document may unpack to; counted while it is inflated, since headers lie. */
const zipLimits = { entries: 2_000, entryBytes: 20_000_000, totalBytes: 40_000_000, ratio: 150, ratioFrom: 1_000_000 }

export type Archive = { readonly names: readonly string[]; readonly files: ReadonlyMap<string, Buffer> }

/** Inflates the wanted entries of a zip. Refuses what is damaged, locked, or grows beyond all reason. */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Archive | Refused> {
  const zip = await open(bytes)
  if (zip === null) return { problem: 'broken-file' }
  try {
    return await readEntries(zip, wanted)
  } catch (error) {
    return { problem: tooMuch(error) ? 'bomb' : 'broken-file' }
  } finally {
    zip.close()
  }
}

async function open(bytes: Uint8Array): Promise<ZipFile | null> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    })
  } catch {
    return null
  }
}

const tooMuch = (error: unknown): boolean => error instanceof Error && /too many bytes/.test(error.message)

async function readEntries(zip: ZipFile, wanted: (name: string) => boolean): Promise<Archive | Refused> {
  const names: string[] = []
  const files = new Map<string, Buffer>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName)
    if (names.length > zipLimits.entries) return { problem: 'bomb' }
    if (entry.isEncrypted()) return { problem: 'encrypted' }
    if (entry.uncompressedSize > zipLimits.entryBytes) return { problem: 'bomb' }
    if (!wanted(entry.fileName)) continue
    if (files.has(entry.fileName)) return { problem: 'broken-file' }
    const content = await inflate(zip, entry, zipLimits.totalBytes - total)
    if (content === null) return { problem: 'bomb' }
    total += content.length
    files.set(entry.fileName, content)
  }
  return { names, files }
}

/** Null as soon as more comes out than may. */
async function inflate(zip: ZipFile, entry: Entry, left: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    const swollen = size > zipLimits.ratioFrom && size > entry.compressedSize * zipLimits.ratio
    if (size > left || size > zipLimits.entryBytes || swollen) {
      stream.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
