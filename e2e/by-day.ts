/**
 * For a program that a test starts, maybe at night: its clock then shows twelve hours less, by day. In the evening mails would wait
 * for the end of quiet hours, and the test would wait with them.
 */
const real = Temporal.Now.instant
const { hour } = real().toZonedDateTimeISO('Europe/London')

/** From an hour before quiet hours until their end. */
const isNight = hour >= 19 || hour < 7
if (isNight) Object.defineProperty(Temporal.Now, 'instant', { value: () => real().subtract({ hours: 12 }) })
