/**
 * How often something may be tried, counted in the database, so that it holds over several processes. A try counts from
 * the moment that it is allowed: of many at once none slips through. Whoever succeeds gives their tries back.
 */
import { pseudonymOf } from '../../platform/crypto/secrets.ts'
import type { Tx } from '../../platform/db/index.ts'

interface Limit {
  /** So many at once. */
  readonly tries: number
  /** The wait after them, in minutes. */
  readonly wait: number
  /** Each further try doubles the wait, up to this. */
  readonly longestWait: number
}

/** `account`: from browsers that are not known. `device`: one account from one known browser. `address`: IPv4 or IPv6 /64. */
const limits = {
  account: { tries: 5, wait: 15, longestWait: 4 * 60 },
  device: { tries: 5, wait: 15, longestWait: 60 },
  address: { tries: 20, wait: 15, longestWait: 15 },
  'email-link': { tries: 5, wait: 15, longestWait: 4 * 60 },
} as const satisfies Readonly<Record<string, Limit>>

/** Of whom or what tries are counted. The database holds a pseudonym of `subject` (an address, an email, ids). */
export interface Tried {
  readonly kind: keyof typeof limits
  readonly subject: string
}

/** Whether a try may be made, else from when on. */
export type MayTry = { readonly may: true } | { readonly may: false; readonly until: Temporal.Instant }

const minutes = (count: number): Temporal.Duration => Temporal.Duration.from({ minutes: count })

/** The wait after so many tries, in minutes; 0 while there are some left. */
export const waitAfter = ({ tries, wait, longestWait }: Limit, made: number): number =>
  made < tries ? 0 : Math.min(wait * 2 ** Math.min(made - tries, 20), longestWait)

/** After a quiet time as long as the wait itself (both counted from the last try), all is forgotten. */
const isForgotten = (limit: Limit, made: number, triedAt: Temporal.Instant, now: Temporal.Instant): boolean => {
  const quiet = Math.max(limit.wait, 2 * waitAfter(limit, made))
  return Temporal.Instant.compare(triedAt.add(minutes(quiet)), now) <= 0
}

const named = async (tx: Tx, { kind, subject }: Tried) => ({
  kind,
  subject: await pseudonymOf(tx, `throttle ${kind}`, subject.toLowerCase()),
})

/** Asks leave for one try. Where it is given, the try is counted already: commit, then do what is tried. */
export async function mayTry(tx: Tx, tried: Tried, now: Temporal.Instant): Promise<MayTry> {
  const limit = limits[tried.kind]
  const { kind, subject } = await named(tx, tried)
  await tx
    .deleteFrom('throttle')
    .where('tried_at', '<', now.subtract({ hours: 48 }))
    .execute()
  // One statement makes the row or finds it, and locks it: between two, another's success could forget it.
  const row = await tx
    .insertInto('throttle')
    .values({ kind, subject, tries: 0, tried_at: now, blocked_until: null })
    .onConflict(conflict => conflict.columns(['kind', 'subject']).doUpdateSet(({ ref }) => ({ tries: ref('throttle.tries') })))
    .returning(['throttle.tries', 'throttle.tried_at', 'throttle.blocked_until'])
    .executeTakeFirstOrThrow()
  if (row.blocked_until && Temporal.Instant.compare(row.blocked_until, now) > 0) return { may: false, until: row.blocked_until }
  const tries = (isForgotten(limit, row.tries, row.tried_at, now) ? 0 : row.tries) + 1
  const wait = waitAfter(limit, tries)
  await tx
    .updateTable('throttle')
    .set({ tries, tried_at: now, blocked_until: wait > 0 ? now.add(minutes(wait)) : null })
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute()
  return { may: true }
}

/** Asks leave for all of these at once; the first that is refused decides. */
export async function mayTryAll(tx: Tx, all: readonly Tried[], now: Temporal.Instant): Promise<MayTry> {
  for (const tried of all) {
    const answer = await mayTry(tx, tried, now)
    if (!answer.may) return answer
  }
  return { may: true }
}

/** Forgets the tries of somebody who has just shown who they are. */
export async function forgetTries(tx: Tx, tried: Tried): Promise<void> {
  const { kind, subject } = await named(tx, tried)
  await tx.deleteFrom('throttle').where('kind', '=', kind).where('subject', '=', subject).execute()
}

/** Takes one try back that succeeded, where others share the subject: an address of many people. */
export async function giveTryBack(tx: Tx, tried: Tried): Promise<void> {
  const { kind, subject } = await named(tx, tried)
  await tx
    .updateTable('throttle')
    .set(eb => ({ tries: eb('tries', '-', 1), blocked_until: null }))
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('tries', '>', 0)
    .execute()
}
