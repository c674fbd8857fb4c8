/** The record of an acceptance, and the digest by which it can be proved (docs/verify-acceptance.md). Pure. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../platform/crypto/canonical-json.ts'

/** How it was given: signed in, by a link of the person's own, on a visitor's phone at the door, on the tablet of the office. */
export type Method = 'signed-in' | 'link' | 'door' | 'tablet'

/** Which version it is of. */
export interface AcceptedVersion {
  readonly id: string
  readonly number: number
  /** SHA-256 of its content, 64 hex digits. */
  readonly fingerprint: string
}

/** Who accepted: somebody whom the school knows by id, or a visitor by the name that they gave. */
export type Acceptor = { readonly person: string } | { readonly visitor: string }

/** What was accepted, before it is kept. */
export interface GivenAcceptance {
  readonly version: AcceptedVersion
  readonly who: Acceptor
  /** Roles of the policy's vocabulary that they held. */
  readonly roles: readonly string[]
  /** Ids of the clauses, in the order of the document. */
  readonly clauses: readonly string[]
  /** The whole text that they had before them, in that language. */
  readonly shown: string
  /** Two letters: 'en'. */
  readonly language: string
  readonly method: Method
  readonly shownAt: Temporal.Instant
  readonly acceptedAt: Temporal.Instant
}

export const recordFormat = 'schoolgate.acceptance.v1'

/** The record as it is hashed and exported. Times are in UTC, to the millisecond. */
export interface AcceptanceRecord {
  readonly format: typeof recordFormat
  readonly id: string
  readonly school: string
  readonly version: AcceptedVersion
  readonly who: Acceptor & { readonly roles: readonly string[] }
  readonly clauses: readonly string[]
  readonly shown: string
  readonly language: string
  readonly method: Method
  readonly shownAt: string
  readonly acceptedAt: string
}

/** Down to the millisecond, as it is stored and hashed. */
export const toMillisecond = (at: Temporal.Instant): Temporal.Instant =>
  at.round({ smallestUnit: 'millisecond', roundingMode: 'floor' })

const written = (at: Temporal.Instant): string => toMillisecond(at).toString({ smallestUnit: 'millisecond' })

/** The record of an acceptance. The same whenever it is made anew from what is stored. */
export function recordOf(
  { id, school }: { readonly id: string; readonly school: string },
  given: GivenAcceptance,
): AcceptanceRecord {
  const { version, who, roles, clauses, shown, language, method, shownAt, acceptedAt } = given
  const { id: versionId, number, fingerprint } = version
  const named = 'person' in who ? { person: who.person } : { visitor: who.visitor }
  return {
    format: recordFormat,
    id,
    school,
    version: { id: versionId, number, fingerprint },
    who: { ...named, roles },
    clauses,
    shown,
    language,
    method,
    shownAt: written(shownAt),
    acceptedAt: written(acceptedAt),
  }
}

/** SHA-256 of the record as RFC 8785 writes it. 32 bytes. */
export const digestOf = (record: AcceptanceRecord): Buffer => createHash('sha256').update(canonicalJson(record)).digest()
