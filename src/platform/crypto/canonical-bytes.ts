/**
 * Texts as bytes that can be read back in one way only: each in UTF-8 behind its length (4 bytes, big-endian). Plain
 * concatenation would let two different lists have the same bytes.
 */
export function canonicalBytes(fields: readonly string[]): Buffer {
  // UTF-8 needs at most three bytes for each unit of a string.
  const room = fields.reduce((sum, field) => sum + 4 + 3 * field.length, 0)
  const bytes = Buffer.allocUnsafe(room)
  let at = 0
  for (const field of fields) {
    const length = bytes.write(field, at + 4)
    bytes.writeUInt32BE(length, at)
    at += 4 + length
  }
  return bytes.subarray(0, at)
}

/** The texts that `canonicalBytes` made these bytes of; null where it made them of none. */
export function fieldsOf(bytes: Buffer): string[] | null {
  const fields: string[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return null
    const end = at + 4 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    fields.push(bytes.toString('utf8', at + 4, end))
    at = end
  }
  // Bytes that are no UTF-8 would come back as other bytes.
  return canonicalBytes(fields).equals(bytes) ? fields : null
}
