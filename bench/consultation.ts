/**
 * `node bench/consultation.ts`: asking the parents, staff, governors and volunteers of a school of 5,000 people about a draft: the form, opening the
 * consultation with a notice for each, and the pages that they read and write on. On a PostgreSQL of its own, on this machine.
 */
import { addPeople } from '../src/modules/people/index.ts'
import { remindOfConsultations } from '../src/modules/policy/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { addDraft, changedPolicy } from '../test/web/drafts.ts'
import { dayFields } from '../test/web/policy-life.ts'
import { adultTitle, manyPeople, pageTime, row, withSchool } from './school.ts'
import { timed } from './timing.ts'

const many = 5_000
const limits = { open: 2000, page: 50 } as const

await withSchool(async ({ site, head, within, analyse }) => {
  const draft = await within(async tx => {
    await addPeople(
      tx,
      manyPeople(many, at => [adultTitle(at)]),
      { source: 'demonstration', now: site.now() },
    )
    return addDraft(tx, changedPolicy, site.now())
  })
  await analyse()
  const page = `/policy/drafts/${draft}/consultation`
  const groups = ['staff', 'governor', 'parent', 'volunteer']
  const closesOn = dateAt(site.now()).add({ days: 14 })
  const fields = { groups, question: 'Is it clear?', ...dayFields('closesOn', closesOn) }
  const printPage = async (what: string, address: string) =>
    console.log(row([what, ''], (await pageTime(head, address)).time, limits.page))
  console.log('| what | people asked | ms | share of the goal, ms | |')
  console.log('|---|---:|---:|---:|---|')
  await printPage('the form, with how many each group has', page)
  const [{ status, headers }, openTime] = await timed(() => head.fill(page, fields))
  if (status !== 303) throw new Error(`The consultation was not opened: ${status}`)
  const notices = await within(tx => tx.selectFrom('notice').select('person_id').where('template', '=', 'consultation').execute())
  const asked = notices.length.toLocaleString('en-GB')
  console.log(row(['opening it, with a notice for each (the form’s page included)', asked], openTime, limits.open))
  await analyse()
  const comments = String(headers['location'])
  await printPage('the draft, as those asked read it', comments.replace('/comments', ''))
  await printPage('what they said', comments)
  await printPage('Today', '/today')
  const reminding = closesOn.subtract({ days: 2 }).toZonedDateTime('Europe/London').toInstant()
  const [, remindTime] = await timed(() => within(tx => remindOfConsultations(tx, reminding)))
  console.log(row(['scheduled work: reminding all who said nothing', asked], remindTime, limits.open))
})
