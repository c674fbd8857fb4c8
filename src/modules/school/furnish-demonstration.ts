/** What the made-up school says of itself. */
import type { Tx } from '../../platform/db/index.ts'
import { setSessionWeek } from './calendar/calendar-store.ts'
import { enterPremises } from './calendar/premises-store.ts'
import { everyWeekday, sampleWeek, sampleYear } from './calendar/sample-calendar.ts'
import { enterYearDates } from './calendar/year-date-store.ts'
import type { Channel } from './channels/channel.ts'
import { enterChannel } from './channels/channel-store.ts'
import { changeSchoolProfile } from './profile/profile-store.ts'

/** Numbers of the ranges that are kept for drama, and a name under .example: nobody is at any of them. */
const channels: readonly Channel[] = [
  {
    kind: 'phone',
    name: null,
    address: '01632 960 123',
    purpose: 'Absence, and whatever cannot wait. From 8 am to 4.30 pm on school days',
    twoWay: true,
  },
  {
    kind: 'email',
    name: null,
    address: 'office@willow-lane.example',
    purpose: 'Questions, and messages to staff. We answer within two school days',
    twoWay: true,
  },
  {
    kind: 'in-person',
    name: null,
    address: null,
    purpose: 'Worries: ask the class teacher at the gate, or the office for a time. Complaints: as our complaints policy says',
    twoWay: true,
  },
  { kind: 'website', name: null, address: 'https://willow-lane.example', purpose: 'Our policies, dates and news', twoWay: false },
  { kind: 'texts', name: 'Parent texts', address: null, purpose: 'What families need to know the same day', twoWay: false },
  {
    kind: 'newsletter',
    name: 'The Willow Leaf',
    address: 'https://willow-lane.example/newsletter',
    purpose: 'News of the week, every Friday',
    twoWay: false,
  },
  {
    kind: 'letters',
    name: null,
    address: null,
    purpose: 'What concerns your own child, and what you need to keep',
    twoWay: false,
  },
]

/** Gives the demonstration of the transaction a profile, hours, premises, a year of dates and channels. */
export async function furnishDemonstration(tx: Tx): Promise<void> {
  await changeSchoolProfile(tx, {
    ratifyingBody: 'governing-body',
    address: 'Willow Lane Primary School\nWillow Lane\nMade-up Town\nZZ1 1ZZ',
  })
  await setSessionWeek(tx, sampleWeek)
  await enterYearDates(tx, sampleYear)
  await enterPremises(tx, { name: 'Main site', address: null, weeks: 'term-time', hours: everyWeekday('07:30', '18:00') })
  await enterPremises(tx, { name: 'Nursery', address: null, weeks: 'all-year', hours: everyWeekday('08:00', '17:30') })
  for (const channel of channels) await enterChannel(tx, channel)
}
