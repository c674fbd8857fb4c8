/** Passwords as the database has them: Argon2id (RFC 9106) over an HMAC with a pepper that is not in the database. */
import { argon2, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { atMost } from './at-most.ts'

/** Memory in KiB. */
export interface HashCost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

export interface PasswordHash extends HashCost {
  /** 32 bytes. */
  readonly hash: Buffer
  /** 16 bytes. */
  readonly salt: Buffer
}

/** 46 MiB, one pass: about 70 ms on a small server (OWASP's first choice of 2026). */
const cost: HashCost = { memory: 47_104, passes: 1, parallelism: 1 }
const lengths = { salt: 16, hash: 32 } as const

/** Two at once leave a small machine room for its pages; those who wait behind fifty others would wait over two seconds. */
const inTurn = atMost(2, 50)
const derive = promisify(argon2)

/** One text however it was typed: an é of one character or of two (NFKC, as NIST SP 800-63B says). */
const peppered = (password: string, pepper: Buffer): Buffer =>
  createHmac('sha256', pepper).update(password.normalize('NFKC')).digest()

const hashWith = (password: string, pepper: Buffer, salt: Buffer, { memory, passes, parallelism }: HashCost): Promise<Buffer> =>
  inTurn(() =>
    derive('argon2id', {
      message: peppered(password, pepper),
      nonce: salt,
      memory,
      passes,
      parallelism,
      tagLength: lengths.hash,
    }),
  )

/** @throws Unavailable while too many others are at it */
export async function hashPassword(password: string, pepper: Buffer): Promise<PasswordHash> {
  const salt = randomBytes(lengths.salt)
  return { ...cost, salt, hash: await hashWith(password, pepper, salt, cost) }
}

/** What is compared where there is no password: as costly, and never right. */
const noPassword: PasswordHash = { ...cost, salt: randomBytes(lengths.salt), hash: randomBytes(lengths.hash) }

/**
 * Whether the password is right. Without a stored one it takes as long, so that nobody can tell.
 *
 * @throws Unavailable while too many others are at it
 */
export async function isPassword(password: string, pepper: Buffer, stored: PasswordHash | null): Promise<boolean> {
  const { hash, salt, ...costs } = stored ?? noPassword
  const equal = timingSafeEqual(await hashWith(password, pepper, salt, costs), hash)
  return equal && stored !== null
}

/** Whether it was made at another cost than is usual now: make it anew at the next sign-in, when the password is at hand. */
export const isOutdated = ({ memory, passes, parallelism }: HashCost): boolean =>
  memory !== cost.memory || passes !== cost.passes || parallelism !== cost.parallelism
