/** Adds acts to the audit, within their own transactions. */
import { sealerFor } from '../../platform/crypto/secrets.ts'
import { contextOf, type Tx } from '../../platform/db/index.ts'
import { caseKinds } from './case-kinds.ts'
import { type Head, lastEntry, lockChain } from './chain-store.ts'
import { beginning, type EntryFields, hashOf, payloadOf, sha256 } from './entry.ts'
import { givePseudonym } from './pseudonym.ts'

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
  /** The case that it belongs to: only those who may see that case see the entry. Needed for things of the kinds in `caseKinds`. */
  readonly ofCase?: string
  /** The clause that asks for it or allows it. */
  readonly clause?: string
  /** What a reader needs beyond that; needs `about`. Never case detail, never a secret. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
  readonly at: Temporal.Instant
}

/** What of an entry does not depend on its place in the chain. */
interface Unplaced {
  readonly fields: Omit<EntryFields, 'seq' | 'detailHash'>
  readonly about: string | undefined
  /** Seals the detail for a place. */
  readonly sealAt: ((seq: number) => Buffer) | undefined
}

/**
 * Adds an act to the school's audit: the last statement of the act's own transaction, since others of the same school wait for it.
 * The payload names people by pseudonyms only; detail lies beside the chain, which holds its hash. Two statements, four with detail.
 *
 * @throws TypeError where detail has no person to be about, or a thing of a case does not say of which
 */
export async function record(tx: Tx, act: Act): Promise<void> {
  const { names, last } = await lookUp(tx, act)
  const unplaced = await prepare(tx, act, names)
  if (await append(tx, unplaced, last)) return
  // Another act took the place. From here on, acts queue: each then finds a chain at rest, but for one that has just begun.
  await lockChain(tx)
  while (!(await append(tx, unplaced, await lastEntry(tx))));
}

interface Names {
  readonly actor: string
  readonly subject: string
}

/** All that an entry needs to know, in one statement. */
async function lookUp(tx: Tx, { by, about }: Act): Promise<{ readonly names: Names; readonly last: Head | undefined }> {
  const { actor, subject, seq, hash } = await tx
    .selectNoFrom(eb => {
      const end = eb.selectFrom('audit_entry').orderBy('seq', 'desc').limit(1)
      const nameOf = (person: string | null) =>
        eb.selectFrom('audit_pseudonym').select('pseudonym').where('person_id', '=', person)
      return [
        nameOf(by === 'system' ? null : by).as('actor'),
        nameOf(about ?? null).as('subject'),
        end.select('seq').as('seq'),
        end.select('hash').as('hash'),
      ]
    })
    .executeTakeFirstOrThrow()
  const known = by === 'system' ? by : (actor ?? (await givePseudonym(tx, by)))
  const names = { actor: known, subject: about === undefined ? '' : (subject ?? (await givePseudonym(tx, about))) }
  return { names, last: seq !== null && hash !== null ? { seq, hash } : undefined }
}

async function prepare(tx: Tx, { did, to, about, ofCase, clause, detail, at }: Act, names: Names): Promise<Unplaced> {
  if (detail && about === undefined) throw new TypeError('The detail of an act needs the person whom it is about')
  if (to && caseKinds.has(to.kind) && ofCase === undefined)
    throw new TypeError(`An act on a thing of the kind ${to.kind} needs its case`)
  const seal = detail && about !== undefined ? await sealerFor(tx, about) : undefined
  return {
    fields: {
      schoolId: contextOf(tx).schoolId,
      at: at.round({ smallestUnit: 'millisecond', roundingMode: 'floor' }).toString({ smallestUnit: 'millisecond' }),
      action: did,
      objectKind: to?.kind ?? '',
      objectId: to?.id ?? '',
      caseId: ofCase ?? '',
      clause: clause ?? '',
      ...names,
    },
    about,
    sealAt: seal && (seq => seal({ kind: 'audit', of: String(seq) }, JSON.stringify(detail))),
  }
}

/** Adds the entry behind the last one. @returns false where another took that place meanwhile */
async function append(tx: Tx, { fields, about, sealAt }: Unplaced, last: Head | undefined): Promise<boolean> {
  const seq = (last?.seq ?? 0) + 1
  const sealed = sealAt?.(seq)
  const payload = payloadOf({ ...fields, seq, detailHash: sealed ? sha256(sealed).toString('hex') : '' })
  const prev_hash = last?.hash ?? beginning
  const { numInsertedOrUpdatedRows: added } = await tx
    .insertInto('audit_entry')
    .values({
      seq,
      at: Temporal.Instant.from(fields.at),
      actor: fields.actor,
      action: fields.action,
      object_kind: fields.objectKind || null,
      object_id: fields.objectId || null,
      subject: fields.subject || null,
      case_id: fields.caseId || null,
      clause: fields.clause || null,
      payload,
      prev_seq: last?.seq ?? null,
      prev_hash,
      hash: hashOf(prev_hash, payload),
    })
    .onConflict(conflict => conflict.column('seq').doNothing())
    .executeTakeFirstOrThrow()
  if (added !== 1n) return false
  if (sealed && about !== undefined) await tx.insertInto('audit_detail').values({ seq, person_id: about, sealed }).execute()
  return true
}
