/** Signed notes as c2sp.org/signed-note has them: a text, and a line with an Ed25519 signature over it. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { keyFor } from '../../../platform/crypto/root-key.ts'
import { contextOf, type Tx } from '../../../platform/db/index.ts'

/** Under which name we sign. */
export const signer = 'schoolgate.audit/v1'

/** The DER of an Ed25519 private key but for its 32 bytes (RFC 8410). */
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const ed25519 = Buffer.from([1])

/** The key that signs checkpoints: it follows from the root key, which is not in the database. */
export const signingKeyOf = (tx: Tx): KeyObject => signingKeyFrom(keyFor(contextOf(tx).rootKey, 'checkpoints'))

/** @param seed 32 bytes */
export const signingKeyFrom = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privateKeyHead, seed]), format: 'der', type: 'pkcs8' })

/** The 32 bytes of the public key. */
const publicBytes = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'der', type: 'spki' }).subarray(-32)

const keyHash = (key: KeyObject): Buffer =>
  createHash('sha256').update(`${signer}\n`).update(ed25519).update(publicBytes(key)).digest().subarray(0, 4)

/** The public key as others need it to check signatures: name, key hash and key. */
export const verifierKey = (key: KeyObject): string =>
  `${signer}+${keyHash(key).toString('hex')}+${Buffer.concat([ed25519, publicBytes(key)]).toString('base64')}`

/** @param text ends with a line break */
export function signedNote(text: string, key: KeyObject): string {
  const signature = Buffer.concat([keyHash(key), sign(null, Buffer.from(text), key)])
  return `${text}\n— ${signer} ${signature.toString('base64')}\n`
}

/** The text of a note, where the signature is that of the key; null otherwise. */
export function textOfNote(note: string, key: KeyObject): string | null {
  const [, text, signature] = /^([\s\S]*\n)\n— schoolgate\.audit\/v1 ([A-Za-z0-9+/=]+)\n$/.exec(note) ?? []
  if (text === undefined || signature === undefined) return null
  const bytes = Buffer.from(signature, 'base64')
  if (!bytes.subarray(0, 4).equals(keyHash(key))) return null
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return verify(null, Buffer.from(text), publicKey, bytes.subarray(4)) ? text : null
}
