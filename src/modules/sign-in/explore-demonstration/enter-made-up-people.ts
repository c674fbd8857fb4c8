import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import {
  addClasses,
  addClassMembers,
  addPeople,
  addRelations,
  type NewClassMember,
  type NewPerson,
  type NewRelation,
  setLeaver,
} from '../../people/index.ts'
import { type Household, households, type MadeUpClass, madeUpClasses } from './made-up-families.ts'
import { madeUpPeople } from './made-up-school.ts'
import { madeUpLeaver, madeUpStaff, madeUpTeaching } from './made-up-staff.ts'

const source = 'demonstration'

/** The first day of the school year in which a day lies. */
const schoolYearOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year: day.month >= 9 ? day.year : day.year - 1, month: 9, day: 1 })

/** A birthday of the year group, another one for each child. */
const bornInYear = (yearGroup: number, schoolYear: Temporal.PlainDate, index: number): Temporal.PlainDate =>
  schoolYear.subtract({ years: yearGroup + 5 }).add({ days: (index * 37) % 365 })

/** An address that nobody has: the domain is kept for examples. */
const emailOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.')}@example.org`

/** A number that nobody has: the range is kept for plays. */
const mobileOf = (index: number): string => `+447700900${String(index % 1000).padStart(3, '0')}`

const uniqueAdults = (known: ReadonlySet<string>): string[] => [
  ...new Set(households.flatMap(({ adults }) => adults.map(([name]) => name))).difference(known),
]

function familyPeople(schoolYear: Temporal.PlainDate): NewPerson[] {
  const known = new Set(madeUpPeople.map(({ name }) => name))
  const adults = uniqueAdults(known).map((name, index): NewPerson => {
    const isSocialWorker = name === 'Farida Rahimi'
    return { name, titles: isSocialWorker ? ['visitor'] : ['parent'], email: emailOf(name), mobile: mobileOf(index) }
  })
  const children = households
    .flatMap(household => household.children)
    .filter(([name]) => !known.has(name))
    .map(([name, of], index): NewPerson => {
      const yearGroup = madeUpClasses[of]
      return { name, titles: ['pupil'], yearGroup, birthDate: bornInYear(yearGroup, schoolYear, index) }
    })
  return [...adults, ...children]
}

function personaPeople(schoolYear: Temporal.PlainDate): NewPerson[] {
  return madeUpPeople.map(({ name, titles }, index) => {
    if (!titles.includes('pupil')) return { name, titles, persona: true, email: emailOf(name), mobile: mobileOf(500 + index) }
    const yearGroup = madeUpClasses.Cherry
    const names = { givenName: 'Poppy', familyName: 'Thistlewood' }
    return { name, ...names, titles, persona: true, yearGroup, birthDate: bornInYear(yearGroup, schoolYear, index) }
  })
}

const staffPeople = (): NewPerson[] =>
  madeUpStaff.map((person, index) => ({ ...person, email: emailOf(person.name), mobile: mobileOf(600 + index) }))

/** Enters everybody of the demonstration with their classes and families: the same people each time, of the right age today. */
export async function enterMadeUpPeople(tx: Tx, now: Temporal.Instant): Promise<void> {
  const today = dateAt(now)
  const startsOn = schoolYearOf(today)
  const leaver = { ...madeUpLeaver, email: emailOf(madeUpLeaver.name), startsOn: startsOn.subtract({ years: 6 }) }
  const people = [...personaPeople(startsOn), ...staffPeople(), ...familyPeople(startsOn), leaver].map(person => ({
    startsOn,
    ...person,
  }))
  const ids = await addPeople(tx, people, { source, now })
  const idsByName = new Map(people.map(({ name }, index) => [name, ids[index] ?? '']))
  const idOf = (name: string): string => {
    const id = idsByName.get(name)
    if (!id) throw new Error(`Nobody made up is called ${name}`)
    return id
  }
  await enterClasses(tx, idOf, startsOn)
  await addRelations(
    tx,
    households.flatMap(household => relationsOf(household, idOf, startsOn)),
    source,
  )
  await setLeaver(tx, { personId: idOf(leaver.name), lastDay: startsOn.subtract({ days: 1 }), by: null, at: now })
}

const relationsOf = (
  { children, adults }: Household,
  idOf: (name: string) => string,
  startsOn: Temporal.PlainDate,
): NewRelation[] =>
  children.flatMap(([child]) =>
    adults.map(([adult, facts]) => ({ ...facts, adultId: idOf(adult), childId: idOf(child), startsOn })),
  )

async function enterClasses(tx: Tx, idOf: (name: string) => string, startsOn: Temporal.PlainDate): Promise<void> {
  const classes = Object.entries(madeUpClasses).map(([name, yearGroup]) => ({ name, yearGroup, startsOn }))
  const classIds = await addClasses(tx, classes)
  const idsOfClasses = new Map<string, string>(classes.map(({ name }, index) => [name, classIds[index] ?? '']))
  const member = (of: MadeUpClass, name: string, belongsAs: NewClassMember['belongsAs']): NewClassMember => ({
    classId: idsOfClasses.get(of) ?? '',
    personId: idOf(name),
    belongsAs,
    startsOn,
  })
  const members = [
    ...madeUpTeaching.map(([of, name, belongsAs]) => member(of, name, belongsAs)),
    ...households.flatMap(({ children }) => children.map(([name, of]) => member(of, name, 'pupil'))),
  ]
  await addClassMembers(tx, members, source)
}
