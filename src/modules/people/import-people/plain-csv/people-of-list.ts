/** The people of a list, once somebody has said what its columns are. */
import { readMobile } from '../../person.ts'
import { type TitleId, titles } from '../../roles.ts'
import { readEmail, readName } from '../contact-details.ts'
import type { CsvRow } from '../csv/read-rows.ts'
import { type FindingList, findingList } from '../findings.ts'
import { tidyUpn, upnProblemWords, whyNotUpn } from '../identifiers/upn.ts'
import type { IncomingClass, IncomingMembership, Place, ReadPerson, ReadSet } from '../incoming.ts'
import { readDay } from '../oneroster/days.ts'
import type { Columns, Field } from './fields.ts'
import type { List } from './read-list.ts'

/** Who is in a list. */
export type ListOf = 'pupils' | 'staff' | 'parents'

export interface ListMeaning {
  readonly columns: Columns
  readonly of: ListOf
  /** Whether everybody of that kind is in it, so that whoever is not has gone. */
  readonly complete: boolean
}

const usualTitle: Readonly<Record<ListOf, TitleId>> = { pupils: 'pupil', staff: 'other-staff', parents: 'parent' }

interface Reading {
  readonly meaning: ListMeaning
  readonly file: string
  readonly findings: FindingList
}

/** Reads everybody who has a name and something by which they are found again. */
export function peopleOfList(list: List, meaning: ListMeaning, file: string): ReadSet {
  const reading: Reading = { meaning, file, findings: findingList() }
  const people = new Map<string, ReadPerson>()
  const unread = new Set<string>()
  const placed: { readonly name: string; readonly personKey: string; readonly at: Place }[] = []
  for (const row of list.rows) {
    const cell = cellsOf(row, meaning.columns)
    const person = personFrom(cell, { file, line: row.line }, reading)
    if (typeof person === 'string') {
      if (person !== '') unread.add(person)
    } else if (people.has(person.key))
      reading.findings.add('error', 'has the same number or address on several lines: the first was read', person.at)
    else {
      people.set(person.key, person)
      const name = readName(cell('className'))
      if (name !== '') placed.push({ name, personKey: person.key, at: person.at })
    }
  }
  return {
    system: `list-${meaning.of}`,
    complete: {
      people: meaning.complete ? meaning.of : 'nobody',
      classes: false,
      memberships: meaning.complete && meaning.of === 'pupils',
      relations: false,
    },
    schools: [],
    people: [...people.values()],
    unreadKeys: [...unread],
    ...classesOf(placed, meaning.of),
    relations: [],
    findings: reading.findings.all(),
  }
}

type Cell = (field: Field) => string

const cellsOf =
  ({ cells }: CsvRow, columns: Columns): Cell =>
  field =>
    cells[columns.indexOf(field)] ?? ''

/** A person; or, where there is none to be read, the key of the line, as far as it has one. */
function personFrom(cell: Cell, at: Place, { meaning, findings }: Reading): ReadPerson | string {
  const upn = upnFrom(cell('upn'), at, findings)
  const email = cell('email') === '' ? null : readEmail(cell('email'))
  const key = keyOf(cell('number'), email, upn, at.line)
  const { given, family } = namesOf(cell)
  if (key === null || given === '' || family === '') {
    findings.add('error', 'has lines without a whole name, or without a number, UPN or email: they were left out', at)
    return key ?? ''
  }
  if (cell('email') !== '' && email === null)
    findings.add('warning', 'holds something that is not an address for email: it was left out', at)
  const mobile = cell('mobile') === '' ? null : readMobile(cell('mobile'))
  if (cell('mobile') !== '' && mobile === null)
    findings.add('warning', 'holds something that is not a mobile number: it was left out', at)
  const isPupil = meaning.of === 'pupils'
  const held = titleFrom(cell('role'), meaning.of, at, findings)
  return {
    key,
    at,
    givenName: given,
    familyName: family,
    name: readName(`${cell('preferredGivenName') || given} ${cell('preferredFamilyName') || family}`),
    email,
    mobile,
    birthDate: isPupil ? readDay(cell('birthDate'), 'the date of birth', at, findings) : null,
    grade: isPupil && cell('yearGroup') !== '' ? cell('yearGroup') : null,
    titles: [{ title: held, from: null, until: null }],
    titlesComplete: false,
    endedTitles: [],
    suggested: [],
    gone: false,
    schools: [],
    upn: isPupil ? upn : null,
  }
}

/** The mark of a key that is to be replaced by the hash of the pupil number: the number itself is never kept. */
export const byUpnOnly = 'upn of line '

const keyOf = (number: string, email: string | null, upn: string | null, line: number): string | null => {
  if (number !== '') return number.slice(0, 250)
  if (upn !== null) return `${byUpnOnly}${line}`
  return email === null ? null : email.toLowerCase()
}

function upnFrom(text: string, at: Place, findings: FindingList): string | null {
  if (text === '') return null
  const upn = tidyUpn(text)
  const problem = whyNotUpn(upn)
  if (problem !== null) findings.add('warning', `holds a UPN that ${upnProblemWords[problem]}; it was not used`, at)
  return problem === null ? upn : null
}

/** "Thwaite, Marigold" or "Marigold Thwaite", where there are no columns for each. */
function namesOf(cell: Cell): { readonly given: string; readonly family: string } {
  const [given, family, full] = (['givenName', 'familyName', 'fullName'] as const).map(field => readName(cell(field)))
  if (given && family) return { given, family }
  const [last = '', first = ''] = (full ?? '').split(/,\s*/, 2)
  if (first !== '') return { given: first, family: last }
  const words = last.split(' ')
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}

/** A job by its name, where it is one of ours that an import may give; else the usual one of the list. */
function titleFrom(job: string, of: ListOf, at: Place, findings: FindingList): TitleId {
  if (of !== 'staff' || job === '') return usualTitle[of]
  const plain = job.toLowerCase().trim()
  const known = titles.find(
    ({ name, as, giving }) => name === plain && giving === 'ordinary' && as.some(role => role === 'staff'),
  )
  if (known) return known.id
  const likely = jobs.find(([pattern]) => pattern.test(plain))?.[1]
  if (likely === undefined) findings.add('note', `has the job “${job.slice(0, 60)}”: they come in as other members of staff`, at)
  return likely ?? 'other-staff'
}

const jobs: readonly (readonly [RegExp, TitleId])[] = [
  [/\bhead|principal|safeguarding|bursar|business|office|admin|secretary|reception|clerk|governor/, 'other-staff'],
  [/\bhlta\b|higher level/, 'hlta'],
  [/\bta\b|teaching assistant|classroom assistant|learning support|\blsa\b/, 'teaching-assistant'],
  [/supply/, 'supply-teacher'],
  [/student teacher|trainee|\bpgce\b/, 'student-teacher'],
  [/senco/, 'senco'],
  [/teacher/, 'teacher'],
  [/midday|lunchtime|meal ?time/, 'midday-supervisor'],
  [/caretaker|site|premises|cleaner/, 'site-staff'],
  [/kitchen|cook|catering/, 'kitchen-staff'],
]

function classesOf(
  placed: readonly { readonly name: string; readonly personKey: string; readonly at: Place }[],
  of: ListOf,
): { readonly classes: readonly IncomingClass[]; readonly memberships: readonly IncomingMembership[] } {
  if (of === 'parents') return { classes: [], memberships: [] }
  const byName = Map.groupBy(placed, ({ name }) => name.toLowerCase())
  const classes = [...byName].flatMap(([key, [first]]): IncomingClass[] =>
    first ? [{ key, at: first.at, name: first.name, grade: null, from: null, until: null, gone: false, schools: [] }] : [],
  )
  const belongsAs = of === 'pupils' ? 'pupil' : 'teacher'
  return {
    classes,
    memberships: placed.map(({ name, personKey, at }) => ({
      at,
      classKey: name.toLowerCase(),
      personKey,
      belongsAs,
      gone: false,
    })),
  }
}
