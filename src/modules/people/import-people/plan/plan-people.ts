/** People who are new, changed or come back; their identifiers and their titles. */
import { titleOf } from '../../roles.ts'
import type { IncomingPerson, IncomingTitle } from '../incoming.ts'
import { upnSystem } from './match-people.ts'
import { isOpen, lastDayOf, type Planning } from './plan-input.ts'
import { identifierId, type PersonRow, type RoleRow } from './rows.ts'

/** Whether an import may give a title: never one that sees cases or reaches other people's records. */
const mayBeImported = (title: string): boolean => titleOf(title)?.giving === 'ordinary'

/** Puts everybody who is in the file and has not gone. @returns the titles that only a person may give */
export function planPeople(planning: Planning, personOf: ReadonlyMap<string, string | null>) {
  const rolesOf = Map.groupBy(
    [...planning.draft.all('person_role')].filter(row => isOpen(row, planning.today)),
    ({ person_id }) => person_id,
  )
  const suggestions: { readonly personId: string; readonly title: IncomingTitle['title'] }[] = []
  for (const person of planning.incoming.people) {
    const known = personOf.get(person.key)
    const id = known === null ? planning.idOf(person.key) : known
    if (known === undefined || id === undefined || person.gone) continue
    const held = rolesOf.get(id) ?? []
    planPerson(planning, person, id)
    planIdentifiers(planning, person, id)
    planTitles(planning, person, id, held)
    const wanted = [...person.suggested, ...person.titles.map(({ title }) => title).filter(title => !mayBeImported(title))]
    suggestions.push(...wanted.filter(title => !held.some(({ role }) => role === title)).map(title => ({ personId: id, title })))
  }
  return suggestions
}

const nobody = {
  given_name: null,
  family_name: null,
  email: null,
  mobile: null,
  birth_date: null,
  year_group: null,
  left_on: null,
}

/** What the file does not say stays as it is. Who had left, and is in the file, is back. */
function planPerson({ draft, yearOf, today }: Planning, person: IncomingPerson, id: string): void {
  const known: PersonRow = draft.find('person', id) ?? { id, name: person.name, ...nobody }
  const isBack = known.left_on !== null && known.left_on < today
  draft.put('person', {
    ...known,
    name: person.name,
    given_name: person.givenName,
    family_name: person.familyName,
    email: person.email ?? known.email,
    mobile: person.mobile ?? known.mobile,
    birth_date: person.birthDate ?? known.birth_date,
    year_group: yearOf(person.grade) ?? known.year_group,
    left_on: isBack ? null : known.left_on,
  })
  if (!isBack) return
  for (const leaving of draft.all('leaving'))
    if (leaving.person_id === id && !leaving.withdrawn) draft.put('leaving', { ...leaving, withdrawn: true })
}

function planIdentifiers({ draft, incoming, findings }: Planning, person: IncomingPerson, id: string): void {
  const wanted = [
    { system: incoming.system, value: person.key },
    ...(person.upnPseudonym === null ? [] : [{ system: upnSystem, value: person.upnPseudonym }]),
  ]
  for (const { system, value } of wanted) {
    const owner = draft.find('person_identifier', identifierId(system, value))?.person_id
    if (owner === undefined) draft.put('person_identifier', { id: identifierId(system, value), system, value, person_id: id })
    else if (owner !== id)
      findings.add('error', 'gives somebody a UPN by which another person is known: it was not used', person.at)
  }
}

function planTitles({ draft, today, nextId }: Planning, person: IncomingPerson, id: string, held: readonly RoleRow[]): void {
  const isOver = ({ until }: IncomingTitle) => until !== null && until < today
  const wanted = person.titles.filter(one => mayBeImported(one.title) && !isOver(one))
  for (const { title, from, until } of wanted) {
    const row = held.find(({ role }) => role === title)
    if (!row) {
      draft.put('person_role', {
        id: nextId(),
        person_id: id,
        role: title,
        starts_on: from ?? today,
        ends_on: until,
        source: 'import',
      })
    } else if (row.source === 'import' && until !== null && until >= row.starts_on) {
      draft.put('person_role', { ...row, ends_on: until })
    }
  }
  const isWanted = (role: string) => wanted.some(({ title }) => title === role)
  for (const row of held) {
    if (row.source !== 'import' || isWanted(row.role)) continue
    const isEnded =
      person.titlesComplete ||
      person.endedTitles.some(title => title === row.role) ||
      person.titles.some(one => one.title === row.role)
    if (isEnded && row.ends_on !== lastDayOf(row, today)) draft.put('person_role', { ...row, ends_on: lastDayOf(row, today) })
  }
}
