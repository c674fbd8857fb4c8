/**
 * Texts as bytes that can be read back in one way only: each in UTF-8 behind its length (4 bytes, big-endian). Plain
 * concatenation would let two different entries have the same bytes.
 */
export function canonicalBytes(fields: readonly string[]): Buffer {
  return Buffer.concat(
    fields.flatMap(field => {
      const text = Buffer.from(field)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(text.length)
      return [length, text]
    }),
  )
}
