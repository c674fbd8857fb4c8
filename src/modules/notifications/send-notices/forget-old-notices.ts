import type { Tx } from '../../../platform/db/index.ts'

const days = { done: 90, secret: 14, any: 400 } as const

/** Lets go of what nobody needs: notices done with, those a year old, and links that were never sent and lead nowhere by now. */
export async function forgetOldNotices(tx: Tx, now: Temporal.Instant): Promise<void> {
  const ago = (count: number) => now.subtract({ hours: 24 * count })
  await tx
    .updateTable('notice')
    .set({ sealed: null })
    .where('created_at', '<', ago(days.secret))
    .where('sealed', 'is not', null)
    .execute()
  await tx
    .deleteFrom('notice')
    .where(eb => eb.or([eb('done_at', '<', ago(days.done)), eb('created_at', '<', ago(days.any))]))
    .execute()
}
