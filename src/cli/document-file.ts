import { basename } from 'node:path'
import { type ReadDocument, readDocument } from '../modules/policy/index.ts'
import { bytesOf } from './files.ts'
import { Refused } from './refused.ts'

/** Reads a school's own document. Throws `Refused` with what is wrong and what to do. */
export async function documentFrom(file: string): Promise<ReadDocument> {
  const read = await readDocument(await bytesOf(file), basename(file))
  if ('refused' in read) throw new Refused(`${basename(file)}: ${read.refused}`)
  return read
}
