/** Too many tries: until when, and what works meanwhile. */
export function waitInWords(until: Temporal.Instant): string {
  const { hour, minute } = until.add({ seconds: 59 }).toZonedDateTimeISO('Europe/London')
  return `There were too many tries. Try again after ${hour}:${String(minute).padStart(2, '0')}, or use a passkey: that works now`
}
