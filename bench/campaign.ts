/**
 * `node bench/campaign.ts`: a campaign for 5,000 people: its start, notices and links included; the start of the one for the next version, when
 * all have accepted the first; the page of its progress; the scheduled work. On a PostgreSQL of its own, on this machine.
 */
import { buildApp } from '../src/composition/app.ts'
import { askNewcomers, startCampaign } from '../src/modules/acceptance/index.ts'
import { addPeople, type NewPerson } from '../src/modules/people/index.ts'
import { modelPolicy, putInForce, type VersionContent } from '../src/modules/policy/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { passingRootKey } from '../src/platform/crypto/root-key.ts'
import { inSchool, newId, openDatabase, type Tx } from '../src/platform/db/index.ts'
import { webConnection } from '../src/platform/db/web-role.ts'
import { createLog } from '../src/platform/log.ts'
import { asOwner, startTestServer } from '../test/database/server.ts'
import { persona, type Site } from '../test/web/site.ts'

const many = 5_000
const rounds = 20
const limits = { start: 2000, page: 50 } as const

const server = await startTestServer()
const owner = { ...server.owner, database: server.template }
const web = webConnection(owner)
const log = createLog('silent')
const db = openDatabase(web, log, passingRootKey(), 5)
const app = await buildApp({ db, log })
const now = () => Temporal.Now.instant()
const site = { app, database: { db }, now } as unknown as Site

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN

async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const begun = performance.now()
  const result = await work()
  return [result, performance.now() - begun]
}

/** Four of five are parents, as at a school of 1,200 pupils and more. */
const people = Array.from({ length: many }, (_, at): NewPerson => {
  const familyName = `Family${String((at * 7919) % many).padStart(5, '0')}`
  const title = at % 10 === 0 ? 'teacher' : at % 100 === 1 ? 'governor' : at % 10 === 2 ? 'volunteer' : 'parent'
  const titles = at % 50 === 0 ? (['teacher', 'parent'] as const) : ([title] as const)
  const names = { givenName: `Given${at % 97}`, familyName }
  return { name: `Given${at % 97} ${familyName}`, ...names, titles, email: `person${at}@home.example` }
})

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

try {
  const head = await persona(site, 'Rosalind Achterberg')
  const schoolId = String(head.cookies.get('sid')).slice(0, 36)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, schoolId, work)
  const by = await within(async tx => {
    await addPeople(tx, people, { source: 'demonstration', now: now() })
    return (await tx.selectFrom('person_role').select('person_id').where('role', '=', 'headteacher').executeTakeFirstOrThrow())
      .person_id
  })
  await asOwner(owner, 'analyze')
  const start = (content: VersionContent) =>
    within(async tx => {
      const { id: versionId } = await putInForce(tx, { content, from: dateAt(now()) }, now())
      return startCampaign(tx, { versionId, by, at: now() })
    })
  const [first, firstTime] = await timed(() => start(modelPolicy))
  if (first.problem) throw new Error(first.problem)
  await within(tx => everybodyAccepts(tx, first.id))
  const [second, secondTime] = await timed(() => start(changed))
  if (second.problem) throw new Error(second.problem)
  await asOwner(owner, 'analyze')
  const [, workTime] = await timed(() => within(tx => askNewcomers(tx, now())))
  const pages = ['', '?state=open&page=40', '?find=given5', '?group=parents&state=unchanged']
  console.log('| what | people asked | ms | goal | |')
  console.log('|---|---:|---:|---:|---|')
  const line = (what: string, asked: string, time: number, limit: number | null) =>
    console.log(
      `| ${what} | ${asked} | ${time.toFixed(time < 100 ? 1 : 0)} | ${limit === null ? '' : `under ${limit}`} | ${limit === null ? '' : time < limit ? '**met**' : '**missed**'} |`,
    )
  line('start of a first campaign, with notices and links', first.asked.toLocaleString('en-GB'), firstTime, limits.start)
  line(
    `start of the next, one clause changed (${second.unchanged.toLocaleString('en-GB')} have nothing new)`,
    second.asked.toLocaleString('en-GB'),
    secondTime,
    limits.start,
  )
  line('scheduled work: who came, who left', '0', workTime, null)
  for (const query of pages) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const [{ status }, time] = await timed(() => head.get(`/acceptance/${second.id}${query}`))
      if (status !== 200) throw new Error(`${query}: ${status}`)
      if (round > 0) times.push(time)
    }
    line(`page of progress \`${query || '/'}\``, '', median(times), limits.page)
  }
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push((await timed(() => head.get('/accept')))[1])
  line('a person’s own page, all 59 clauses asked', '', median(times), limits.page)
} finally {
  await app.close()
  await db.close()
  await server.close()
}
