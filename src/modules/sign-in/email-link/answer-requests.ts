import { type Database, inSchool, type Tx } from '../../../platform/db/index.ts'
import type { Jobs } from '../../../platform/jobs/jobs.ts'
import type { Logger } from '../../../platform/log.ts'
import { notify } from '../../notifications/index.ts'
import { addressPseudonym } from '../join/invitation-store.ts'
import { issueLink } from '../one-time-link-store.ts'
import { peopleOfAddress } from './people-of-address.ts'
import { emailLinkBell, type LinkRequest, takeRequests } from './request-store.ts'

/** Long enough for a mail to come, short enough for a mailbox that others read later. */
const holds = Temporal.Duration.from({ minutes: 15 })

/** Answers each request that waits in the school of the transaction: with a link, with how they sign in, or (an unknown address) not at all. */
export async function answerRequests(tx: Tx, now: Temporal.Instant): Promise<void> {
  for (const request of await takeRequests(tx)) await answer(tx, request, now)
}

async function answer(tx: Tx, { email, browser }: LinkRequest, now: Temporal.Instant): Promise<void> {
  const { byLink, otherwise } = await peopleOfAddress(tx, email, now)
  const [first] = byLink
  if (first) {
    const address = await addressPseudonym(tx, email)
    const link = { purpose: 'email-link', personId: first.personId, browser, address, expiresAt: now.add(holds) } as const
    const secretLink = `/sign-in/link/${await issueLink(tx, link, now)}`
    await notify(tx, { to: [first.personId], template: 'sign-in-link', secretLink, at: now })
    return
  }
  const [other] = otherwise
  if (other) await notify(tx, { to: [other.personId], template: 'how-you-sign-in', link: '/sign-in', at: now })
}

interface Work {
  readonly db: Database
  readonly jobs: Pick<Jobs, 'hear'>
  readonly log: Logger
  readonly now: () => Temporal.Instant
  /** The ids of all schools. */
  readonly schools: () => Promise<readonly string[]>
  /** How often to look by itself, in milliseconds: not every word arrives. */
  readonly every: number
}

/** The worker's part: answers requests as they come, outside of the request that asked. @returns what ends it */
export async function workOnEmailLinks({ db, jobs, log, now, schools, every }: Work): Promise<() => void> {
  const answerSchool = (schoolId: string) =>
    inSchool(db, schoolId, tx => answerRequests(tx, now())).catch(error =>
      log.warn({ err: error }, 'Requests for links by email wait a little longer'),
    )
  const all = async () => {
    for (const school of await schools()) await answerSchool(school)
  }
  const tryAll = () => all().catch(error => log.warn({ err: error }, 'Requests for links by email could not be looked for'))
  await jobs.hear(emailLinkBell, school => void answerSchool(school))
  await tryAll()
  const timer = setInterval(() => void tryAll(), every)
  return () => clearInterval(timer)
}
