/**
 * New ways to sign in for somebody who lost all of theirs. One administrator alone cannot get into a colleague's account by it:
 * there is a day in which the person, the other administrators, or the person's next sign-in stop it; and the link goes to the
 * person's own address.
 */

/** How long the person and the other administrators have to stop it, unless a second administrator approves. */
export const delay = Temporal.Duration.from({ hours: 24 })
/** How long the link holds from then on: over a weekend. */
export const recoveryHolds = Temporal.Duration.from({ hours: 72 })

export type RecoveryState = 'waiting' | 'ready' | 'stopped' | 'completed' | 'expired'

export interface Recovery {
  readonly id: string
  readonly personId: string
  /** Null: at the command line of the machine. */
  readonly startedBy: string | null
  readonly approvedBy: string | null
  readonly startedAt: Temporal.Instant
  readonly holdsFrom: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly stoppedAt: Temporal.Instant | null
  readonly completedAt: Temporal.Instant | null
}

export function stateOf({ stoppedAt, completedAt, holdsFrom, expiresAt }: Recovery, now: Temporal.Instant): RecoveryState {
  if (stoppedAt) return 'stopped'
  if (completedAt) return 'completed'
  if (Temporal.Instant.compare(now, expiresAt) >= 0) return 'expired'
  return Temporal.Instant.compare(now, holdsFrom) < 0 ? 'waiting' : 'ready'
}

export type StartProblem = 'yourself' | 'no-address' | 'link-by-email' | 'under-way'

export const startProblemWords: Readonly<Record<StartProblem, string>> = {
  yourself: 'Another administrator must do this for you',
  'no-address': 'There is no email address here for this person. Add it to the person first, and be sure who asks',
  'link-by-email': 'Parents, carers and helpers need no help: they ask for a link by email on the sign-in page',
  'under-way': 'This was begun before and is still under way',
}

export type ApproveProblem = 'own' | 'yourself' | 'not-waiting'

export const approveProblemWords: Readonly<Record<ApproveProblem, string>> = {
  own: 'Another administrator than the one who began must approve',
  yourself: 'Nobody approves this for themselves',
  'not-waiting': 'There is nothing to approve any more',
}

export function whyNotApprove(recovery: Recovery, viewerId: string, now: Temporal.Instant): ApproveProblem | null {
  if (recovery.personId === viewerId) return 'yourself'
  if (recovery.startedBy === viewerId) return 'own'
  return stateOf(recovery, now) === 'waiting' ? null : 'not-waiting'
}
