/** Who of a file is whom of ours: by identifier, or because a person said so; likeness only asks. */
import type { FindingList } from '../findings.ts'
import type { IncomingPerson } from '../incoming.ts'
import { type Decisions, type Likeness, type Question, somebodyNew } from './plan.ts'
import { identifierId, type PersonRow, type PresentState } from './rows.ts'

/** The name under which keyed hashes of pupil numbers are kept. */
export const upnSystem = 'upn'

export interface Matching {
  /** Ours by the file's key; null for somebody new. Whoever is left out or asked about is not in it. */
  readonly personOf: ReadonlyMap<string, string | null>
  readonly questions: readonly Question[]
}

interface MatchInput {
  readonly system: string
  readonly people: readonly IncomingPerson[]
  readonly state: Pick<PresentState, 'person' | 'person_identifier'>
  readonly decisions: Decisions
  readonly findings: FindingList
}

/** Letters only, without accents: "Okonjo-Pell" and "OKONJO PELL" are alike. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')

export function matchPeople({ system, people, state, decisions, findings }: MatchInput): Matching {
  const owners = new Map(state.person_identifier.map(row => [row.id, row.person_id]))
  const byKey = new Map(people.map(({ key }) => [key, owners.get(identifierId(system, key))]))
  const ownersByKey = new Set(byKey.values())
  // A key counts before a pupil number: whom another line names by key is not found by number.
  const foundFor = (person: IncomingPerson): string | undefined => {
    const byUpn = person.upnPseudonym === null ? undefined : owners.get(identifierId(upnSystem, person.upnPseudonym))
    return byKey.get(person.key) ?? (ownersByKey.has(byUpn) ? undefined : byUpn)
  }
  const sure = new Set(people.flatMap(person => foundFor(person) ?? []))
  const likeOnes = likenessIn(state.person.filter(({ id }) => !sure.has(id)))
  const known = new Set(state.person.map(({ id }) => id))

  const personOf = new Map<string, string | null>()
  const taken = new Set<string>()
  const questions: Question[] = []
  for (const person of people) {
    const found = foundFor(person)
    const candidates = found === undefined && !person.gone ? likeOnes(person) : []
    const decided = decisions.same[person.key]
    if (found === undefined && candidates.length > 0 && (decided === undefined || !isAnswer(decided, known))) {
      questions.push({ kind: 'same', key: person.key, name: person.name, candidates })
      continue
    }
    const id = found ?? (decided === undefined || decided === somebodyNew || candidates.length === 0 ? null : decided)
    if (id !== null && taken.has(id)) {
      findings.add('error', 'has two lines for one person: the first was read', person.at)
      continue
    }
    if (id !== null) taken.add(id)
    personOf.set(person.key, id)
  }
  return { personOf, questions }
}

const isAnswer = (decided: string, known: ReadonlySet<string>): boolean => decided === somebodyNew || known.has(decided)

type Candidate = { readonly id: string; readonly name: string; readonly likeness: Likeness }

/** Finds people of ours who may be the same as somebody of the file. Different birthdays settle that they are not. */
function likenessIn(ours: readonly PersonRow[]): (person: IncomingPerson) => Candidate[] {
  const namesOf = (row: PersonRow) => new Set([row.name, `${row.given_name ?? ''} ${row.family_name ?? ''}`].map(plainName))
  const byName = Map.groupBy(
    ours.flatMap(row => [...namesOf(row)].filter(name => name !== '').map(name => ({ name, row }))),
    ({ name }) => name,
  )
  const byEmail = Map.groupBy(
    ours.filter(({ email }) => email !== null),
    ({ email }) => email?.toLowerCase() ?? '',
  )
  return person => {
    const found = new Map<string, Candidate>()
    const add = (row: PersonRow, likeness: Likeness) => {
      const differ = row.birth_date !== null && person.birthDate !== null && row.birth_date !== person.birthDate
      if (!differ && !found.has(row.id)) found.set(row.id, { id: row.id, name: row.name, likeness })
    }
    for (const row of byEmail.get(person.email?.toLowerCase() ?? '-') ?? [])
      if (plainName(row.family_name ?? row.name).endsWith(plainName(person.familyName))) add(row, 'name-and-email')
    for (const name of new Set([person.name, `${person.givenName} ${person.familyName}`].map(plainName)))
      for (const { row } of byName.get(name) ?? [])
        add(row, row.birth_date !== null && row.birth_date === person.birthDate ? 'name-and-birth-date' : 'name')
    return [...found.values()]
  }
}
