/** A published version with all that its printed forms say of it. Plain data: the forms are made of nothing else. */
import type { RelatedPolicy, VersionContent } from '../../version-content.ts'

export interface Signature {
  readonly name: string
  /** "co-headteacher" */
  readonly title: string
  readonly signedOn: Temporal.PlainDate
}

/** A published version, as the table of versions has it. */
export interface VersionRow {
  readonly number: number
  readonly writtenOn: Temporal.PlainDate
  readonly ratifiedOn: Temporal.PlainDate | null
  readonly signatures: readonly Signature[]
  /** The first day on which it applies. */
  readonly from: Temporal.PlainDate
  /** What is new in it, in a sentence. */
  readonly changes: string | null
}

export interface PublishedVersion extends VersionRow {
  /** SHA-256 of its content, 64 hex digits. */
  readonly fingerprint: string
  /** Where the meeting's decision stands: "FGB 2026/41". */
  readonly minute: string | null
  readonly reviewOn: Temporal.PlainDate | null
}

export interface PolicyDocument {
  readonly schoolName: string
  /** `#rrggbb`, dark enough for words on white. */
  readonly brand: string
  /** PNG or JPEG; what is neither is left out. */
  readonly crest?: Buffer
  readonly content: VersionContent
  readonly version: PublishedVersion
  /** Versions before this one, the latest first. */
  readonly history: readonly VersionRow[]
  /** Policies to be read with it, with addresses where the school publishes them (clause G2). */
  readonly related: readonly Pick<RelatedPolicy, 'name' | 'url'>[]
  /** Of this version's public page, absolute. */
  readonly address: string
}
