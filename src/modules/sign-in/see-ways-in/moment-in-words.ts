const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** "22 November at 14:05", at the school. */
export const momentInWords = (at: Temporal.Instant): string => moment.format(at.epochMilliseconds)
