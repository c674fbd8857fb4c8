/** What proves one entry to somebody who has only a file: the chain from it to a signed checkpoint, or a signature of its own. */
import { contextOf, type GlobalTx, type Tx } from '../../../platform/db/index.ts'
import { copyForSchool } from '../checkpoint/checkpoint.ts'
import { headsFrom } from '../checkpoint/checkpoint-store.ts'
import { signedNote, signingKeyOf, verifierKey } from '../checkpoint/signed-note.ts'

/** An entry as its hash covers it. */
export interface ProvedEntry {
  /** Base64 of the payload (docs/audit.md). */
  readonly payload: string
  /** 64 hex digits. */
  readonly hash: string
}

export interface EntryProof {
  /** The hash of the entry before the first, 64 hex digits. */
  readonly before: string
  /** The entry, and where `checkpoint` is there all up to the school's head in it. */
  readonly entries: readonly ProvedEntry[]
  /** The school's copy of the first checkpoint after the entry; null where it cannot be shown. */
  readonly checkpoint: string | null
  /** A signed note that names the entry. Always there: it holds where no checkpoint does. */
  readonly note: string
  /** The public key, as signed notes write it. */
  readonly key: string
}

/**
 * What the school does with its policy, its details, its dates and its door, and nobody's own act or record. What else lies between an entry
 * and its checkpoint is shown to nobody, for whoever takes a proof away can count, time and compare what is in it.
 */
const actsOfSchool =
  /^(?:(?:policy|school|channel|premises|year-date|year-import|related-policy|translation)\.|campaign\.started$|door\.code-renewed$)/

/** So many entries at most go with a proof. */
const mostEntries = 5000

/**
 * The proof of the entry that was recorded of a thing. The entries between it and the checkpoint are part of it only where each is an act of
 * the school, or one of whoever the entry is about on their own acceptances: else the signed note stands alone.
 *
 * @param about the person whom the entry is about: finds it by an index
 * @returns undefined where there is no such entry
 */
export async function proofOfEntry(
  tx: Tx,
  { kind, id, about }: { readonly kind: string; readonly id: string; readonly about: string | null },
): Promise<EntryProof | undefined> {
  const entry = await entryOf(tx, { kind, id, about })
  if (!entry) return undefined
  const head = await headAfter(tx, entry)
  const upTo = head && (await entriesBetween(tx, entry, head.seq))
  const key = signingKeyOf(tx)
  const text = `schoolgate.audit.entry-note/v1\n${contextOf(tx).schoolId}\n${entry.seq}\n${entry.hash.toString('hex')}\n`
  return {
    before: entry.prev_hash.toString('hex'),
    entries: (upTo ?? [entry]).map(({ payload, hash }) => ({ payload: payload.toString('base64'), hash: hash.toString('hex') })),
    checkpoint: upTo ? head.copy : null,
    note: signedNote(text, key),
    key: verifierKey(key),
  }
}

async function entryOf(
  tx: Tx,
  { kind, id, about }: { readonly kind: string; readonly id: string; readonly about: string | null },
) {
  const found = tx
    .selectFrom('audit_entry')
    .select(['seq', 'at', 'payload', 'prev_hash', 'hash', 'subject'])
    .where('object_kind', '=', kind)
    .where('object_id', '=', id)
    .limit(1)
  const own =
    about === null
      ? found.where('actor', '=', 'system')
      : found.where('subject', '=', eb => eb.selectFrom('audit_pseudonym').select('pseudonym').where('person_id', '=', about))
  // Where somebody was erased from the audit, their pseudonym is gone and the entry is there.
  return (await own.executeTakeFirst()) ?? (await found.executeTakeFirst())
}

/** Where the school stood at the first checkpoint that covers the entry. */
async function headAfter(tx: Tx, { seq, at }: { readonly seq: number; readonly at: Temporal.Instant }) {
  const { schoolId } = contextOf(tx)
  const rows = await (tx as unknown as GlobalTx)
    .selectFrom('audit_checkpoint')
    .select(['note', 'heads'])
    .where('taken_at', '>=', at)
    .orderBy('number')
    .limit(5)
    .execute()
  for (const { note, heads: bytes } of rows) {
    const heads = headsFrom(bytes)
    const head = heads.find(one => one.schoolId === schoolId)
    const copy = head && head.seq >= seq ? copyForSchool({ note, heads }, schoolId) : null
    if (head && copy !== null) return { seq: head.seq, copy }
  }
  return undefined
}

/** The entries from one to a number; undefined where they are too many, or one of them is not to be shown. */
async function entriesBetween(tx: Tx, first: { readonly seq: number; readonly subject: string | null }, last: number) {
  if (last - first.seq >= mostEntries) return undefined
  const rows = await tx
    .selectFrom('audit_entry')
    .select(['seq', 'payload', 'hash', 'action', 'actor', 'subject', 'case_id'])
    .where('seq', '>=', first.seq)
    .where('seq', '<=', last)
    .orderBy('seq')
    .execute()
  const own = first.subject
  const mayBeShown = ({ seq, action, actor, subject, case_id }: (typeof rows)[number]): boolean => {
    if (seq === first.seq) return true
    if (case_id !== null) return false
    if (subject === null) return actsOfSchool.test(action)
    return subject === own && actor === own && action.startsWith('acceptance.')
  }
  return rows.every(mayBeShown) ? rows : undefined
}
