/**
 * `node bench/consultation.ts`: asking the parents, staff, governors and volunteers of a school of 5,000 people about a draft: the form, opening the
 * consultation with a notice for each, and the pages that they read and write on. On a PostgreSQL of its own, on this machine.
 */
import { buildApp } from '../src/composition/app.ts'
import { addPeople, type NewPerson } from '../src/modules/people/index.ts'
import { remindOfConsultations } from '../src/modules/policy/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { passingRootKey } from '../src/platform/crypto/root-key.ts'
import { inSchool, openDatabase, type Tx } from '../src/platform/db/index.ts'
import { webConnection } from '../src/platform/db/web-role.ts'
import { createLog } from '../src/platform/log.ts'
import { asOwner, startTestServer } from '../test/database/server.ts'
import { addDraft, changedPolicy } from '../test/web/drafts.ts'
import { dayFields } from '../test/web/policy-life.ts'
import { persona, type Site } from '../test/web/site.ts'

const many = 5_000
const rounds = 20
const limits = { open: 2000, page: 50 } as const

const server = await startTestServer()
const owner = { ...server.owner, database: server.template }
const log = createLog('silent')
const db = openDatabase(webConnection(owner), log, passingRootKey(), 5)
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

const titleOf = (at: number) => {
  if (at % 10 === 0) return 'teacher'
  return at % 100 === 1 ? 'governor' : at % 10 === 2 ? 'volunteer' : 'parent'
}

const people = Array.from({ length: many }, (_, at): NewPerson => {
  const names = { givenName: `Given${at % 97}`, familyName: `Family${String((at * 7919) % many).padStart(5, '0')}` }
  return { name: `${names.givenName} ${names.familyName}`, ...names, titles: [titleOf(at)], email: `person${at}@home.example` }
})

const line = (what: string, asked: string, time: number, limit: number) =>
  console.log(
    `| ${what} | ${asked} | ${time.toFixed(time < 100 ? 1 : 0)} | ${(time / limit).toFixed(2)} of ${limit} | ${time < limit ? '**met**' : '**missed**'} |`,
  )

try {
  const head = await persona(site, 'Rosalind Achterberg')
  const schoolId = String(head.cookies.get('sid')).slice(0, 36)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, schoolId, work)
  const draft = await within(async tx => {
    await addPeople(tx, people, { source: 'demonstration', now: now() })
    return addDraft(tx, changedPolicy, now())
  })
  await asOwner(owner, 'analyze')
  const page = `/policy/drafts/${draft}/consultation`
  const groups = ['staff', 'governor', 'parent', 'volunteer']
  const closesOn = dateAt(now()).add({ days: 14 })
  const fields = { groups, question: 'Is it clear?', ...dayFields('closesOn', closesOn) }
  console.log('| what | people asked | ms | share of the goal, ms | |')
  console.log('|---|---:|---:|---:|---|')
  const pageTime = async (what: string, address: string) => {
    const times: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const [{ status }, time] = await timed(() => head.get(address))
      if (status !== 200) throw new Error(`${address}: ${status}`)
      if (round > 0) times.push(time)
    }
    line(what, '', median(times), limits.page)
  }
  await pageTime('the form, with how many each group has', page)
  const [{ status, headers }, openTime] = await timed(() => head.fill(page, fields))
  if (status !== 303) throw new Error(`The consultation was not opened: ${status}`)
  const asked = await within(
    async tx => (await tx.selectFrom('notice').select('person_id').where('template', '=', 'consultation').execute()).length,
  )
  line('opening it, with a notice for each (the form’s page included)', asked.toLocaleString('en-GB'), openTime, limits.open)
  await asOwner(owner, 'analyze')
  const comments = String(headers['location'])
  await pageTime('the draft, as those asked read it', comments.replace('/comments', ''))
  await pageTime('what they said', comments)
  await pageTime('Today', '/today')
  const reminding = closesOn.subtract({ days: 2 }).toZonedDateTime('Europe/London').toInstant()
  const [, remindTime] = await timed(() => within(tx => remindOfConsultations(tx, reminding)))
  line('scheduled work: reminding all who said nothing', asked.toLocaleString('en-GB'), remindTime, limits.open)
} finally {
  await app.close()
  await db.close()
  await server.close()
}
