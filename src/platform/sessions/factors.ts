/** By what somebody shows who they are, and how long that counts as fresh. */

export type Factor = 'persona' | 'set-up' | 'passkey' | 'password' | 'totp' | 'recovery-code' | 'openid' | 'email-link'

/** A route that asks for a fresh factor takes one of at most this age. */
export const freshFor = Temporal.Duration.from({ minutes: 10 })

/** Whether a factor was shown lately enough. */
export const isFresh = (freshAt: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  freshAt !== null && Temporal.Instant.compare(freshAt.add(freshFor), now) > 0
