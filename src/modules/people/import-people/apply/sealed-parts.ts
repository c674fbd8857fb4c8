/** What is kept of an import is personal: packed small, and sealed under the school's key. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { seal, unseal } from '../../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../../platform/db/index.ts'

/** The parts of an import that are kept sealed, by their columns. */
export type Part = 'source' | 'records' | 'decisions' | 'changes'

const sealedAs = (part: Part, importId: string) => ({ kind: `import ${part}`, of: importId })

export const sealBytes = (tx: Tx, part: Part, importId: string, bytes: Buffer): Promise<Buffer> =>
  seal(tx, sealedAs(part, importId), gzipSync(bytes, { level: 1 }).toString('base64'))

export const unsealBytes = async (tx: Tx, part: Part, importId: string, sealed: Buffer): Promise<Buffer> =>
  gunzipSync(Buffer.from(await unseal(tx, sealedAs(part, importId), sealed), 'base64'))

export const sealJson = (tx: Tx, part: Part, importId: string, value: unknown): Promise<Buffer> =>
  sealBytes(tx, part, importId, Buffer.from(JSON.stringify(value)))

/** What `sealJson` sealed; the caller knows its type, for nobody else writes it. */
export const unsealJson = async <Value>(tx: Tx, part: Part, importId: string, sealed: Buffer): Promise<Value> =>
  JSON.parse((await unsealBytes(tx, part, importId, sealed)).toString()) as Value
