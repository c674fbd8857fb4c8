/**
 * Texts as bytes that can be read back in one way only: each in UTF-8 behind its length (4 bytes, big-endian). Plain
 * concatenation would let two different lists have the same bytes.
 */
export function canonicalBytes(fields: readonly string[]): Buffer {
  const lengths = fields.map(field => Buffer.byteLength(field))
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, 0))
  let at = 0
  for (const [index, field] of fields.entries()) {
    at = bytes.writeUInt32BE(lengths[index] ?? 0, at)
    at += bytes.write(field, at)
  }
  return bytes
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
