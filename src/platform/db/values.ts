import pg from 'pg'

const oids = { int8: 20, date: 1082, timestamptz: 1184 } as const

/** How rows arrive: `timestamptz` as Temporal.Instant, `date` as Temporal.PlainDate, `bigint` (counts) as number; the rest as node-postgres has it. */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (format === 'binary') return pg.types.getTypeParser(oid, format)
    if (oid === oids.timestamptz) return (text: string) => Temporal.Instant.from(text)
    if (oid === oids.date) return (text: string) => Temporal.PlainDate.from(text)
    if (oid === oids.int8) return safeInteger
    return pg.types.getTypeParser(oid, format)
  },
}

/** How a value goes out: Temporal as the text that PostgreSQL reads (node-postgres would make JSON of it). */
export function asParameter(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
}

function safeInteger(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`A number from the database is too large: ${text}`)
  return number
}
