/** Reads and writes which translated words a person has approved. */
import type { Tx } from '../../../platform/db/index.ts'
import type { Language } from '../../../platform/languages.ts'

/** A message in a language as it stands: its id, and the fingerprint of its words. */
export interface Translated {
  readonly id: string
  readonly fingerprint: string
}

/** Fingerprints of all that is approved in a language. */
export async function approvedIn(tx: Tx, language: Language): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('translation_approval').select('text_sha256').where('language', '=', language).execute()
  return new Set(rows.map(({ text_sha256 }) => text_sha256.toString('hex')))
}

/** Notes that somebody approved these words. The caller records the act. */
export async function approve(
  tx: Tx,
  language: Language,
  messages: readonly Translated[],
  by: { readonly person: string; readonly at: Temporal.Instant },
): Promise<void> {
  const rows = messages.map(({ id, fingerprint }) => ({
    language,
    message_id: id,
    text_sha256: Buffer.from(fingerprint, 'hex'),
    approved_by: by.person,
    approved_at: by.at,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('translation_approval')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['school_id', 'language', 'message_id']).doUpdateSet(({ ref }) => ({
        text_sha256: ref('excluded.text_sha256'),
        approved_by: ref('excluded.approved_by'),
        approved_at: ref('excluded.approved_at'),
      })),
    )
    .execute()
}

/** Takes an approval back. The caller records the act. */
export async function withdrawApproval(tx: Tx, language: Language, id: string): Promise<void> {
  await tx.deleteFrom('translation_approval').where('language', '=', language).where('message_id', '=', id).execute()
}
