import { basename } from 'node:path'
import { type LoadedVersion, loadedModel, loadVersion, readContent } from '../modules/policy/index.ts'
import { documentFrom } from './document-file.ts'
import { bytesOf } from './files.ts'
import { Refused } from './refused.ts'

/**
 * The policy of a file: a document of any kind that can be imported, or a policy as JSON. Without a file, or for "model", the
 * model policy. Throws `Refused` with what is wrong.
 */
export async function policyFrom(file: string | undefined): Promise<LoadedVersion> {
  if (file === undefined || file === 'model') return loadedModel
  if (!file.endsWith('.json')) return loadVersion((await documentFrom(file)).content)
  const read = readContent(parse(await bytesOf(file), basename(file)))
  if (!('problems' in read)) return loadVersion(read.content)
  const lines = read.problems.map(
    ({ path, found, expected }) => `${path}: found ${found || 'something else'}, expected ${expected}`,
  )
  throw new Refused([`${basename(file)} is not a policy:`, ...lines].join('\n'))
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Refused(`${name} is not JSON`)
  }
}
