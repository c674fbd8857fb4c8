/**
 * Authenticated encryption of one value: AES-256-GCM with a random 96-bit IV (NIST SP 800-38D), laid out as IV, tag, ciphertext.
 * A key may seal 2^32 values before IVs may repeat: a school's key, which seals its people's keys and a few settings, stays far below.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const lengths = { key: 32, iv: 12, tag: 16 } as const

/** A fresh 256-bit key. */
export const newKey = (): Buffer => randomBytes(lengths.key)

/**
 * @param key 32 bytes
 * @param context what the value is and whose; it must be the same when opening, so that a sealed value cannot be moved elsewhere
 */
export function encrypt(key: Buffer, plain: Buffer, context: Buffer): Buffer {
  const iv = randomBytes(lengths.iv)
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: lengths.tag })
  cipher.setAAD(context)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** @throws Error where a bit differs, the key or the context is another */
export function decrypt(key: Buffer, sealed: Buffer, context: Buffer): Buffer {
  if (sealed.length < lengths.iv + lengths.tag) throw new Error('A sealed value is cut short')
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, lengths.iv), { authTagLength: lengths.tag })
  decipher.setAAD(context)
  decipher.setAuthTag(sealed.subarray(lengths.iv, lengths.iv + lengths.tag))
  return Buffer.concat([decipher.update(sealed.subarray(lengths.iv + lengths.tag)), decipher.final()])
}
