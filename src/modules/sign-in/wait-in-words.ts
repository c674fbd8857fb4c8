const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' })

/** Rounded up: at the time that is said it works. */
const roundedUp = Temporal.Duration.from({ seconds: 59 })

/** Too many tries: until when, and what works meanwhile. */
export const waitInWords = (until: Temporal.Instant): string =>
  `There were too many tries. Try again after ${TIME.format(until.add(roundedUp).epochMilliseconds)}, or use a passkey: that works now`
