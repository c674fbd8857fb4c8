const MOMENT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

/** A moment as people at the school say it: "Thursday 26 November at 5:00 pm". */
export const momentInWords = (at: Temporal.Instant): string => MOMENT.format(at.epochMilliseconds)
