import type { Tx } from '../../platform/db/index.ts'

/** The ids of all things to which one of these acts was done, as the audit's columns have them: `verifyAudit` says whether these are true. */
export async function thingsRecorded(tx: Tx, acts: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('audit_entry').select('object_id').where('action', 'in', acts).execute()
  return new Set(rows.flatMap(({ object_id }) => object_id ?? []))
}
