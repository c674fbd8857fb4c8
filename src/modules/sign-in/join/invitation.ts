/** An invitation: a link that lets somebody make their first way to sign in. */

/** It holds a week: long enough for part-time staff, short enough to be noticed when lost. */
export const invitationHolds = Temporal.Duration.from({ hours: 7 * 24 })

/** `opened`: the person said that it is they, and has no way to sign in yet. `not-delivered`: the mail did not arrive. */
export type InvitationState = 'sent' | 'not-delivered' | 'opened' | 'accepted' | 'expired' | 'withdrawn'

/** What an invitation's state follows from. */
export interface InvitationFacts {
  readonly expiresAt: Temporal.Instant
  readonly opened: boolean
  readonly withdrawn: boolean
  /** Whether the person can sign in by now. */
  readonly hasWayIn: boolean
  readonly delivered: boolean
}

export function stateOf(invitation: InvitationFacts, now: Temporal.Instant): InvitationState {
  if (invitation.hasWayIn) return 'accepted'
  if (invitation.withdrawn) return 'withdrawn'
  if (invitation.opened) return 'opened'
  if (!invitation.delivered) return 'not-delivered'
  return Temporal.Instant.compare(invitation.expiresAt, now) > 0 ? 'sent' : 'expired'
}

export const stateWords: Readonly<Record<InvitationState, string>> = {
  sent: 'Sent',
  'not-delivered': 'Not delivered: check the address',
  opened: 'Opened, but nothing set up yet',
  accepted: 'Accepted',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
}

/** Whether it can be sent (once more): to whoever cannot sign in yet. */
export const canSendAgain = (state: InvitationState): boolean => state !== 'accepted'

/** Whether there is a link out there to be ended. */
export const canWithdraw = (state: InvitationState): boolean => state === 'sent' || state === 'not-delivered'
