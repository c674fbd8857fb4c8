/**
 * The two ceremonies of WebAuthn Level 3: a browser makes a passkey, or shows one. The library checks signatures; here is
 * what we ask for: our own name and origin, a challenge of this browser that was not used, and that the person was verified.
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import { newChallenge, type Purpose, useChallenge } from './challenge-store.ts'
import { credentialsOf, lockPasskey, type NewPasskey, notePasskeyUse, type StoredPasskey } from './passkey-store.ts'
import { type Made, readMade, readShown, type Shown } from './read-response.ts'
import type { RelyingParty } from './relying-party.ts'

/** Where and when a ceremony takes place. */
export interface Ceremony {
  readonly party: RelyingParty
  readonly boundTo: Buffer
  readonly now: Temporal.Instant
}

/** Whose passkey is to be made. */
export interface Owner {
  readonly personId: string
  /** As password managers and browsers list it: an email address, or the name. */
  readonly account: string
  readonly name: string
}

/** Handles are 16 random-looking bytes that say nothing of a person: their id. */
const handleOf = (personId: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(personId.replaceAll('-', ''), 'hex'))

/** What authenticators have: EdDSA, ES256, RS256 (COSE numbers). The library would add what Node still calls experimental. */
const algorithms = [-8, -7, -257]

const bytesOf = (challenge: string) => isoBase64URL.toBuffer(challenge)

/** What the browser is to make: a passkey that needs no name typed, on an authenticator that verifies its owner. */
export async function optionsToAdd(tx: Tx, { party, boundTo, now }: Ceremony, owner: Owner, schoolName: string) {
  const challenge = await newChallenge(tx, { purpose: 'add', boundTo }, now)
  return generateRegistrationOptions({
    rpName: schoolName,
    rpID: party.id,
    userID: handleOf(owner.personId),
    userName: owner.account,
    userDisplayName: owner.name,
    challenge: bytesOf(challenge),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: await credentialsOf(tx, owner.personId),
  })
}

/** What the browser is to show: any passkey of this installation, or one of a person's. */
export async function optionsToShow(tx: Tx, { party, boundTo, now }: Ceremony, personId?: string) {
  const challenge = await newChallenge(tx, { purpose: 'show', boundTo }, now)
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: bytesOf(challenge),
    userVerification: 'required',
    ...(personId === undefined ? {} : { allowCredentials: await credentialsOf(tx, personId) }),
  })
}

/** Uses up the challenge that the browser says it signed; false where that is not for this ceremony. */
const challengeHolds = (tx: Tx, { challenge }: Made | Shown, purpose: Purpose, { boundTo, now }: Ceremony): Promise<boolean> =>
  useChallenge(tx, challenge, { purpose, boundTo }, now)

/** What the library throws (wrong origin, not verified, a bad signature, a counter that went back) is a refusal. */
const orRefused = async <Result>(check: () => Promise<Result>): Promise<Result | null> => {
  try {
    return await check()
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

type PasskeyMade = Pick<NewPasskey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'backedUp'>

/** The passkey that the browser made, to be stored; null where anything about it is not as asked. */
export async function checkMade(tx: Tx, text: string, ceremony: Ceremony): Promise<PasskeyMade | null> {
  const made = readMade(text)
  if (!made || !(await challengeHolds(tx, made, 'add', ceremony))) return null
  const checked = await orRefused(() =>
    verifyRegistrationResponse({
      response: made.response,
      expectedChallenge: made.challenge,
      expectedOrigin: ceremony.party.origin,
      expectedRPID: ceremony.party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  )
  if (!checked?.verified) return null
  const { credential, credentialBackedUp: backedUp } = checked.registrationInfo
  const { id: credentialId, counter } = credential
  return { credentialId, publicKey: Buffer.from(credential.publicKey), counter, transports: made.transports, backedUp }
}

const verifyShown = (shown: Shown, { party }: Ceremony, { credentialId: id, publicKey, counter }: StoredPasskey) =>
  orRefused(() =>
    verifyAuthenticationResponse({
      response: shown.response,
      expectedChallenge: shown.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id, publicKey: Uint8Array.from(publicKey), counter },
      requireUserVerification: true,
    }),
  )

/** All is right but the counter: somebody holds a copy of the key. It lets nobody in, and its owner hears of it. */
async function noteCopy(tx: Tx, shown: Shown, ceremony: Ceremony, passkey: StoredPasskey): Promise<void> {
  const { id, personId } = passkey
  if (!(await verifyShown(shown, ceremony, { ...passkey, counter: 0 }))?.verified) return
  await notify(tx, { to: [personId], template: 'sign-in-changed', link: '/me/sign-in', at: ceremony.now })
  await record(tx, { did: 'passkey.copy-refused', by: 'system', to: { kind: 'passkey', id }, about: personId, at: ceremony.now })
}

/** Whose passkey was shown; null where anything about it is not as asked. Notes the use. */
export async function checkShown(tx: Tx, text: string, ceremony: Ceremony): Promise<{ readonly personId: string } | null> {
  const shown = readShown(text)
  if (!shown || !(await challengeHolds(tx, shown, 'show', ceremony))) return null
  const passkey = await lockPasskey(tx, shown.response.id)
  if (!passkey || !isHandleOf(passkey.personId, shown)) return null
  const checked = await verifyShown(shown, ceremony, passkey)
  if (!checked?.verified) {
    await noteCopy(tx, shown, ceremony, passkey)
    return null
  }
  const { newCounter, credentialBackedUp: backedUp } = checked.authenticationInfo
  await notePasskeyUse(tx, passkey.id, { counter: newCounter, backedUp }, ceremony.now)
  return { personId: passkey.personId }
}

/** Authenticators that hold the person's handle send it along; others were asked for one credential. */
const isHandleOf = (personId: string, { response }: Shown): boolean => {
  const { userHandle } = response.response
  return userHandle === undefined || Buffer.from(handleOf(personId)).equals(Buffer.from(userHandle, 'base64url'))
}
