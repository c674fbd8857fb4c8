/** An authenticator made of software (WebAuthn Level 3, section 6): makes passkeys and signs with them, and can misbehave. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { origin as usualOrigin } from './browser.ts'

/** What a browser asks of it, as our script hands it on. */
export interface Options {
  readonly challenge: string
  readonly rp?: { readonly id?: string }
  readonly rpId?: string
  readonly user?: { readonly id: string }
}

/** How it behaves otherwise than it should. */
export interface Misbehaviour {
  readonly origin?: string
  readonly rpId?: string
  readonly verified?: boolean
  readonly counter?: number
  readonly challenge?: string
  readonly userHandle?: string
}

type Cbor = number | string | Buffer | Map<number | string, Cbor>

const head = (major: number, length: number): Buffer => {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}

/** As much of CBOR (RFC 8949) as an attestation needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item)])])
}

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest()
const flag = { present: 1, verified: 4, backupEligible: 8, attested: 64 } as const

const counterBytes = (counter: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(counter)
  return bytes
}

const clientData = (type: string, { challenge }: Options, { origin = usualOrigin, challenge: other }: Misbehaviour): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge: other ?? challenge, origin, crossOrigin: false }))

/** A fresh authenticator with one passkey to be made. It counts from 1, one up each time. */
export function softAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  const state = { counter: 0, userHandle: '' }
  const next = (): number => {
    state.counter += 1
    return state.counter
  }

  const authenticatorData = (rpId: string, more: Misbehaviour, attested?: Buffer): Buffer => {
    const flags = flag.present | (more.verified === false ? 0 : flag.verified) | (attested ? flag.attested : 0)
    const counter = counterBytes(more.counter ?? next())
    return Buffer.concat([sha256(more.rpId ?? rpId), Buffer.from([flags]), counter, attested ?? Buffer.alloc(0)])
  }

  /** Makes the passkey. @returns what our script would send */
  const make = (options: Options, more: Misbehaviour = {}): string => {
    state.userHandle = options.user?.id ?? ''
    const key = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)])
    const authData = authenticatorData(options.rp?.id ?? '', more, attested)
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      response: {
        clientDataJSON: clientData('webauthn.create', options, more).toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      },
    })
  }

  /** Shows the passkey. @returns what our script would send */
  const show = (options: Options, more: Misbehaviour = {}): string => {
    const data = clientData('webauthn.get', options, more)
    const authData = authenticatorData(options.rpId ?? '', more)
    const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey)
    return JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      response: {
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: more.userHandle ?? state.userHandle,
      },
    })
  }

  return { make, show }
}

export type SoftAuthenticator = ReturnType<typeof softAuthenticator>
