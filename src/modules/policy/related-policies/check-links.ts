/** Follows the links of the register, and tells the office of those that are broken (clause G2). */
import { dateAt } from '../../../platform/clock.ts'
import { type Database, inSchool, type Tx } from '../../../platform/db/index.ts'
import { followLink, type LinkAnswer } from '../../../platform/fetch-outside/follow-link.ts'
import { notify, settle } from '../../notifications/index.ts'
import { holdersOf } from '../../people/index.ts'
import { failuresUntilBroken } from './related-store.ts'

/** Who mends links: hears of it in "Today", once. */
const office = ['administrator', 'office', 'business-manager'] as const

/** If so many links are silent and none answers, it is our own line that is down. */
const enoughToTell = 3

interface Followed {
  readonly policy: string
  readonly url: string
  readonly answer: LinkAnswer
}

/**
 * For the worker, once a day for each school. Asks outside any transaction, one after the other; a link that was changed meanwhile
 * keeps what is known of the new one.
 *
 * @param follow for tests: how a link is followed
 */
export async function checkLinks(
  db: Database,
  schoolId: string,
  now: Temporal.Instant,
  follow: (address: string) => Promise<LinkAnswer> = followLink,
): Promise<void> {
  const links = await inSchool(db, schoolId, linksOf)
  const followed: Followed[] = []
  for (const { policy, url } of links) followed.push({ policy, url, answer: await follow(url) })
  const isOffline = followed.length >= enoughToTell && followed.every(({ answer }) => answer === 'silent')
  if (followed.length === 0 || isOffline) return
  await inSchool(db, schoolId, async tx => {
    for (const one of followed) await note(tx, one, now)
    await tellOffice(tx, now)
  })
}

async function linksOf(tx: Tx): Promise<{ readonly policy: string; readonly url: string }[]> {
  const rows = await tx.selectFrom('related_policy').select(['policy', 'url']).where('url', 'is not', null).execute()
  return rows.flatMap(({ policy, url }) => (url === null ? [] : [{ policy, url }]))
}

const isWell = (answer: LinkAnswer): boolean => answer === 'answers' || answer === 'closed'

async function note(tx: Tx, { policy, url, answer }: Followed, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('related_policy')
    .set(eb => ({ answer, checked_at: now, failures: isWell(answer) ? 0 : eb('failures', '+', 1) }))
    .$if(isWell(answer), query => query.set({ told_at: null }))
    .where('policy', '=', policy)
    .where('url', '=', url)
    .execute()
}

/** One line for all that broke since the last time; none any more once all links answer. */
async function tellOffice(tx: Tx, now: Temporal.Instant): Promise<void> {
  const broken = await tx
    .selectFrom('related_policy')
    .select(['policy', 'told_at'])
    .where('url', 'is not', null)
    .where('failures', '>=', failuresUntilBroken)
    .execute()
  const to = await holdersOf(tx, office, dateAt(now))
  if (broken.length === 0) return settle(tx, { to, templates: ['link-broken'], at: now })
  const news = broken.filter(({ told_at }) => told_at === null).map(({ policy }) => policy)
  if (news.length === 0 || to.length === 0) return
  await tx.updateTable('related_policy').set({ told_at: now }).where('policy', 'in', news).execute()
  await notify(tx, { to, template: 'link-broken', link: '/policy/related/manage', at: now })
}
