/**
 * `node bench/campaign.ts`: a campaign for 5,000 people: its start, notices and links included; the start of the one for the next version, when
 * all have accepted the first; the page of its progress; the scheduled work. On a PostgreSQL of its own, on this machine.
 */
import { askNewcomers, startCampaign } from '../src/modules/acceptance/index.ts'
import { addPeople } from '../src/modules/people/index.ts'
import { modelPolicy, putInForce, type VersionContent } from '../src/modules/policy/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { newId, type Tx } from '../src/platform/db/index.ts'
import { adultTitle, manyPeople, pageTime, row, withSchool } from './school.ts'
import { timed } from './timing.ts'

const many = 5_000
const limits = { start: 2000, page: 50 } as const
const now = () => Temporal.Now.instant()

const people = manyPeople(many, at => (at % 50 === 0 ? ['teacher', 'parent'] : [adultTitle(at)]))

/** All who are asked accept, in one statement: only what is stored counts here. */
async function everybodyAccepts(tx: Tx, campaignId: string): Promise<void> {
  const asked = await tx
    .selectFrom('campaign_person')
    .innerJoin('campaign', 'campaign.id', 'campaign_person.campaign_id')
    .innerJoin('policy_version', 'policy_version.id', 'campaign.version_id')
    .select(['person_id', 'roles', 'clauses', 'campaign.version_id', 'policy_version.sha256'])
    .where('campaign_id', '=', campaignId)
    .execute()
  const at = now()
  const rows = asked.map(row => ({
    id: newId(),
    version_id: row.version_id,
    version_sha256: row.sha256,
    person_id: row.person_id,
    roles: row.roles,
    clauses: row.clauses,
    shown: 'what was shown',
    language: 'en',
    method: 'link',
    shown_at: at,
    accepted_at: at,
    digest: row.sha256,
  }))
  for (let from = 0; from < rows.length; from += 2000)
    await tx
      .insertInto('acceptance')
      .values(rows.slice(from, from + 2000))
      .execute()
}

const changed: VersionContent = {
  ...modelPolicy,
  sections: modelPolicy.sections.map(section => ({
    ...section,
    clauses: section.clauses.map(clause => (clause.id === 'C1' ? { ...clause, legal: `${clause.legal} Always.` } : clause)),
  })),
}

await withSchool(async ({ site, head, within, analyse }) => {
  const by = await within(async tx => {
    await addPeople(tx, people, { source: 'demonstration', now: now() })
    return (await tx.selectFrom('person_role').select('person_id').where('role', '=', 'headteacher').executeTakeFirstOrThrow())
      .person_id
  })
  await analyse()
  const start = (content: VersionContent) =>
    within(async tx => {
      const { id: versionId } = await putInForce(tx, { content, from: dateAt(site.now()) }, site.now())
      const started = await startCampaign(tx, { versionId, by, at: site.now() })
      if (started.problem) throw new Error(started.problem)
      return started
    })
  const [first, firstTime] = await timed(() => start(modelPolicy))
  await within(tx => everybodyAccepts(tx, first.id))
  const [second, secondTime] = await timed(() => start(changed))
  await analyse()
  const [, workTime] = await timed(() => within(tx => askNewcomers(tx, now())))
  const inEnglish = (count: number) => count.toLocaleString('en-GB')
  const next = `start of the next, one clause changed (${inEnglish(second.unchanged)} have nothing new)`
  console.log('| what | people asked | ms | share of the goal, ms | |')
  console.log('|---|---:|---:|---:|---|')
  console.log(row(['start of a first campaign, with notices and links', inEnglish(first.asked)], firstTime, limits.start))
  console.log(row([next, inEnglish(second.asked)], secondTime, limits.start))
  console.log(row(['scheduled work: who came, who left', '0'], workTime, limits.start))
  for (const query of ['', '?state=open&page=40', '?find=given5', '?group=parents&state=unchanged']) {
    const { time } = await pageTime(head, `/acceptance/${second.id}${query}`)
    console.log(row([`page of progress \`${query || '/'}\``, ''], time, limits.page))
  }
  console.log(row(['a person’s own page, all 59 clauses asked', ''], (await pageTime(head, '/accept')).time, limits.page))
})
