/**
 * `node bench/visits.ts`: the office's log of the door with the visits of six years, which is how long they are kept: 20,000, and 60,000. Each page against
 * the limit of 50 ms in the server. On a PostgreSQL of its own, on this machine.
 */
import { soughtOf } from '../src/modules/acceptance/door/sought-words.ts'
import { newId, type Tx } from '../src/platform/db/index.ts'
import { persona } from '../test/web/site.ts'
import { pageTime, row, withSchool } from './school.ts'

const limit = 50
/** A school day of a small school, and of a busy one: some 190 of them a year. */
const sizes = [20_000, 60_000] as const
const years = 6
const now = Temporal.Now.instant()

/** Visits spread evenly over the years before now, of people who come again and again. */
async function addVisits(
  tx: Tx,
  { from, to }: { readonly from: number; readonly to: number },
  acceptanceId: string,
): Promise<void> {
  const minutes = (years * 365 * 24 * 60) / to
  const rows = Array.from({ length: to - from }, (_, at) => {
    const came_at = now.subtract({ minutes: Math.round((at + 1) * minutes) }).subtract({ seconds: from % 60 })
    const name = `Given${(at * 31) % 997} Family${(at * 7919) % 3989}`
    const host = at % 3 === 0 ? null : `Mrs Host${at % 61}, of Locks and Keys ${at % 211}`
    return {
      id: newId(),
      acceptance_id: acceptanceId,
      kind: 'visitor',
      name,
      host,
      // The first is that of the visitor whose acceptance all share.
      badge: from + at + 2,
      came_on: came_at.toZonedDateTimeISO('Europe/London').toPlainDate(),
      came_at,
      left_at: came_at.add({ minutes: 1 }),
      left_how: 'office',
      token_hash: null,
      sought: soughtOf({ name, host }),
    }
  })
  for (let start = 0; start < rows.length; start += 2000)
    await tx
      .insertInto('visit')
      .values(rows.slice(start, start + 2000))
      .execute()
}

const pages: Readonly<Record<string, string>> = {
  'the newest': '',
  'the last page': '?page=700',
  'a day': `?day=${now
    .subtract({ hours: 24 * 400 })
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()}`,
  'a name': '?find=family39',
  'a name and a firm': '?find=given5%20locks',
  'a firm that came often': '?find=locks&page=40',
  nobody: '?find=nobodyhere',
}

await withSchool(async ({ site, head, within, analyse }) => {
  const visitor = await persona(site, 'Rosalind Achterberg')
  const desk = (await visitor.get('/office/door')).body
  const door = /href="(\/door\/[a-z0-9.-]+)\/tablet"/.exec(desk)?.[1] ?? ''
  await visitor.fill(`${door}/tablet/sign-in`, { kind: 'visitor', name: 'Somebody First' })
  console.log('| page of the log | visits kept | ms | share of the limit, ms | |')
  console.log('|---|---:|---:|---:|---|')
  let before = 0
  for (const many of sizes) {
    const { acceptance_id: acceptanceId } = await within(tx =>
      tx.selectFrom('visit').select('acceptance_id').limit(1).executeTakeFirstOrThrow(),
    )
    await within(tx => addVisits(tx, { from: before, to: many }, acceptanceId))
    before = many
    await analyse()
    for (const [what, query] of Object.entries(pages)) {
      const { time } = await pageTime(head, `/office/door/visits${query}`)
      console.log(row([`${what} \`${query || '/'}\``, many.toLocaleString('en-GB')], time, limit))
    }
  }
})
