import { createWriteStream, existsSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Space kept aside: PostgreSQL that stopped on a full disk cannot start again until somebody frees some. */
export const ballastBytes = 256 * 1_048_576

const piece = Buffer.alloc(1_048_576)

/**
 * Lays the ballast down in the background, unless it lies there or the disk has too little room to spare (four times its size).
 * Fails quietly: a start must not depend on it.
 */
export async function layBallast(dataFolder: string, bytes: number): Promise<void> {
  const file = ballastFile(dataFolder)
  try {
    const disk = statfsSync(dataFolder)
    if (existsSync(file) && statSync(file).size >= bytes) return
    if (bytes === 0 || disk.bavail * disk.bsize < bytes * 4) return
    await pipeline(Readable.from(pieces(bytes)), createWriteStream(file, { mode: 0o600 }))
  } catch {
    rmSync(file, { force: true })
  }
}

/** Frees the ballast. @returns true when there was some to free */
export function dropBallast(dataFolder: string): boolean {
  const file = ballastFile(dataFolder)
  if (!existsSync(file)) return false
  rmSync(file, { force: true })
  return true
}

function ballastFile(dataFolder: string): string {
  return join(dataFolder, 'ballast')
}

function* pieces(bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= piece.length) yield left >= piece.length ? piece : piece.subarray(0, left)
}
