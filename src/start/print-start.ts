import type { BinaryAge } from '../platform/db/embedded/binaries.ts'

/** What `npm start` says once it can be used: for a person at a terminal, apart from the log. */
export function printWelcome(start: {
  readonly address: string
  /** Printed while no school has been set up. */
  readonly setUpLink: string | undefined
  readonly serverVersion: string
  readonly embeddedAge: BinaryAge | undefined
}): void {
  console.log(`\nSchoolgate is ready: ${start.address}`)
  if (start.setUpLink) console.log(`Set up your school, once, within 24 hours: ${start.setUpLink}`)
  if (start.embeddedAge) {
    const { published, days, old } = start.embeddedAge
    console.log(`Database: the PostgreSQL ${start.serverVersion} that comes with it, published ${published}, ${days} days ago.`)
    if (old) console.log('That is past 30 days: for daily work, give DATABASE_URL a server that gets its security updates.')
  }
  console.log('Press Ctrl-C to stop.\n')
}

/** The one line that says why the program did not start. */
export function printFault(message: string): void {
  console.error(`Schoolgate did not start. ${message}`)
}
