/** What the columns of a list mean: remembered for the next list with the same columns. */
import type { Tx } from '../../../../platform/db/index.ts'
import type { ListMeaning } from '../plain-csv/people-of-list.ts'

/** Undefined where no such list was brought before. */
export async function rememberedMeaning(tx: Tx, signature: string): Promise<ListMeaning | undefined> {
  const row = await tx.selectFrom('import_columns').select('columns').where('signature', '=', signature).executeTakeFirst()
  // Written below only, from the same type.
  return row && (row.columns as unknown as ListMeaning)
}

export async function rememberMeaning(tx: Tx, signature: string, meaning: ListMeaning, at: Temporal.Instant): Promise<void> {
  const row = { columns: JSON.stringify(meaning), saved_at: at }
  await tx
    .insertInto('import_columns')
    .values({ signature, ...row })
    .onConflict(conflict => conflict.columns(['signature']).doUpdateSet(row))
    .execute()
}
