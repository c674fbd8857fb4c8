/** What time it is. Everything asks a clock that it is given, so that tests can set it. */
export type Clock = { now(): Temporal.Instant }

/** The machine's clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** The date at a school in England. */
export const dateAt = (now: Temporal.Instant): Temporal.PlainDate => now.toZonedDateTimeISO('Europe/London').toPlainDate()
