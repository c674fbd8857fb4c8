import { createWriteStream, existsSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Space kept aside: PostgreSQL that stopped on a full disk cannot start again until somebody frees some.
 * It is laid down some time after the start, in the background: a start has better things to write.
 */
export type Ballast = { readonly bytes: number; readonly afterMs: number }

export const usualBallast: Ballast = { bytes: 256 * 1_048_576, afterMs: 60_000 }

const piece = Buffer.alloc(1_048_576)

/** Lays the ballast down later on. @returns what calls that off, or breaks it off */
export function planBallast(dataFolder: string, { bytes, afterMs }: Ballast): () => void {
  const ending = new AbortController()
  const timer = setTimeout(() => void layBallast(dataFolder, bytes, ending.signal), afterMs)
  timer.unref()
  return () => {
    clearTimeout(timer)
    ending.abort()
  }
}

/** Frees the ballast. @returns true when there was some to free */
export function dropBallast(dataFolder: string): boolean {
  const file = ballastFile(dataFolder)
  if (!existsSync(file)) return false
  rmSync(file, { force: true })
  return true
}

/** Does nothing where it lies already or the disk has too little to spare (four times its size); fails quietly. */
async function layBallast(dataFolder: string, bytes: number, signal: AbortSignal): Promise<void> {
  const file = ballastFile(dataFolder)
  try {
    const disk = statfsSync(dataFolder)
    if (existsSync(file) && statSync(file).size >= bytes) return
    if (bytes === 0 || disk.bavail * disk.bsize < bytes * 4) return
    await pipeline(Readable.from(pieces(bytes)), createWriteStream(file, { mode: 0o600 }), { signal })
  } catch {
    rmSync(file, { force: true })
  }
}

function ballastFile(dataFolder: string): string {
  return join(dataFolder, 'ballast')
}

function* pieces(bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= piece.length) yield left >= piece.length ? piece : piece.subarray(0, left)
}
