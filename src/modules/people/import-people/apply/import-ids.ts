/** Ids for the rows that an import adds. */
import { createHash } from 'node:crypto'

const countBits = 0xfffffn

/**
 * UUIDv7 made from the import's own id and a count: planning the same import twice gives the same ids, so that a plan can be
 * compared with what was shown, and an attempt that broke off can be made again. Nobody can guess them without the import's id.
 */
export function idsOf(importId: string): () => string {
  const begun = importId.replaceAll('-', '').slice(0, 12)
  let count = 0n
  return () => {
    count += 1n
    const rest = createHash('sha256').update(`${importId}|${count}`).digest('hex')
    const order = (count & countBits).toString(16).padStart(5, '0')
    return [
      begun.slice(0, 8),
      begun.slice(8),
      `7${order.slice(0, 3)}`,
      `8${order.slice(3)}${rest.slice(0, 1)}`,
      rest.slice(1, 13),
    ].join('-')
  }
}
