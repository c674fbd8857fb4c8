import { createHash } from 'node:crypto'
import { pseudonymOf, sealFor } from '../../platform/crypto/secrets.ts'
import type { Tx } from '../../platform/db/index.ts'
import { canonicalBytes } from './canonical-bytes.ts'

/** Something that somebody did. */
export interface Act {
  /** What was done: "person.added", "role.granted", "profile.opened". */
  readonly did: string
  /** Who did it: a person's id, or the program itself. */
  readonly by: string | 'system'
  /** The thing that it was done to: its kind and id. */
  readonly to?: { readonly kind: string; readonly id: string }
  /** Whose data it concerns. What is said in `detail` is sealed under this person's key. */
  readonly about?: string
  /** The clause that asks for it or allows it. */
  readonly clause?: string
  /** What a reader needs beyond that; needs `about`. Never case detail, never a secret. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
  readonly at: Temporal.Instant
}

const beginning = Buffer.alloc(32)

/**
 * Adds an act to the school's audit: the last statement of the act's own transaction, for it locks the head of the chain.
 * The payload names people by pseudonyms only; detail lies beside the chain, which holds its hash.
 */
export async function record(tx: Tx, { did, by, to, about, clause, detail, at }: Act): Promise<void> {
  if (detail && about === undefined) throw new TypeError('The detail of an act needs the person whom it is about')
  const actor = by === 'system' ? by : await pseudonymIn(tx, by)
  const subject = about === undefined ? '' : await pseudonymIn(tx, about)
  const head = await tx.selectFrom('audit_head').select(['seq', 'hash']).forUpdate().executeTakeFirst()
  const seq = (head?.seq ?? 0) + 1
  const sealed =
    detail && about !== undefined
      ? await sealFor(tx, about, { kind: 'audit', of: String(seq) }, JSON.stringify(detail))
      : undefined
  const payload = canonicalBytes([
    String(seq),
    at.toString(),
    actor,
    did,
    to ? `${to.kind}:${to.id}` : '',
    subject,
    clause ?? '',
    sealed ? createHash('sha256').update(sealed).digest('hex') : '',
  ])
  const prevHash = head?.hash ?? beginning
  const hash = createHash('sha256').update(prevHash).update(payload).digest()
  await tx.insertInto('audit_entry').values({ seq, at, actor, action: did, payload, prev_hash: prevHash, hash }).execute()
  if (sealed && about !== undefined) await tx.insertInto('audit_detail').values({ seq, person_id: about, sealed }).execute()
  await tx
    .insertInto('audit_head')
    .values({ seq, hash })
    .onConflict(conflict => conflict.column('school_id').doUpdateSet({ seq, hash }))
    .execute()
}

async function pseudonymIn(tx: Tx, personId: string): Promise<string> {
  const pseudonym = await pseudonymOf(tx, 'audit', personId)
  await tx
    .insertInto('audit_pseudonym')
    .values({ pseudonym, person_id: personId })
    .onConflict(conflict => conflict.columns(['school_id', 'pseudonym']).doNothing())
    .execute()
  return pseudonym
}
