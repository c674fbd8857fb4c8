/** From what a file says and what is there: all that would change. Pure: the same input gives the same plan. */
import { type FindingList, findingList } from '../findings.ts'
import type { Incoming, IncomingPerson } from '../incoming.ts'
import { draftOf } from './draft.ts'
import { matchPeople } from './match-people.ts'
import type { Plan, Question } from './plan.ts'
import { planClasses } from './plan-classes.ts'
import type { PlanInput, Planning } from './plan-input.ts'
import { planLeavers } from './plan-leavers.ts'
import { planPeople } from './plan-people.ts'
import { planRelations } from './plan-relations.ts'
import { type Changes, identifierId, type PresentState } from './rows.ts'
import { noteShiftedYears, yearGroupsOf } from './year-groups.ts'

/** Makes the plan. While there are questions, it holds what can be said without their answers. */
export function planChanges(input: PlanInput): Plan {
  const { state, decisions, nextId } = input
  const findings = findingList()
  const { incoming: ours, question } = ofOurSchool(input.incoming, decisions.school)
  const incoming = { ...ours, people: withoutSharedUpns(ours.people, findings) }
  const years = yearGroupsOf(incoming, decisions)
  noteShiftedYears(incoming.people, years.yearOf, input.today, findings)
  const { personOf, questions } = matchPeople({ ...incoming, state, decisions, findings })
  const matched = { ...incoming, people: incoming.people.filter(({ key }) => personOf.has(key)) }
  const ids = idsByKey(matched, personOf, state, nextId)
  const planning: Planning = {
    ...input,
    incoming: { ...matched, unreadKeys: [...incoming.unreadKeys, ...unmatchedKeys(incoming, personOf)] },
    draft: draftOf(state),
    findings,
    idOf: key => ids.get(key),
    yearOf: years.yearOf,
  }
  const suggestions = planPeople(planning, personOf)
  planClasses(planning)
  planRelations(planning)
  const leavers = planLeavers(planning)
  const changes = planning.draft.changes()
  const asked: readonly Question[] = [...(question ? [question] : []), ...years.questions, ...questions]
  return {
    changes,
    questions: asked,
    suggestions,
    leavers,
    findings: [...incoming.findings, ...findings.all()],
    names: namesIn(planning, changes, [...suggestions.map(({ personId }) => personId), ...leavers.kept.map(({ id }) => id)]),
  }
}

/** A pupil number on two lines belongs to one child at most, and nobody can say to which. */
function withoutSharedUpns(people: readonly IncomingPerson[], findings: FindingList): IncomingPerson[] {
  const holders = Map.groupBy(people, ({ upnPseudonym }) => upnPseudonym)
  return people.map(person => {
    if (person.upnPseudonym === null || holders.get(person.upnPseudonym)?.length === 1) return person
    findings.add('error', 'gives several people the same UPN: it was not used', person.at)
    return { ...person, upnPseudonym: null }
  })
}

const unmatchedKeys = ({ people }: Incoming, personOf: ReadonlyMap<string, unknown>): string[] =>
  people.filter(({ key }) => !personOf.has(key)).map(({ key }) => key)

/** A file of several schools: only ours counts, and somebody says which that is. Until then nobody of it does. */
function ofOurSchool(
  incoming: Incoming,
  chosen: string | null,
): { readonly incoming: Incoming; readonly question: Question | null } {
  const { schools, people, classes } = incoming
  if (schools.length < 2) return { incoming, question: null }
  const school = schools.find(({ key }) => key === chosen)
  const isOurs = (of: readonly string[]) => school !== undefined && (of.length === 0 || of.includes(school.key))
  const ours = people.filter(one => isOurs(one.schools))
  const keys = new Set(ours.map(({ key }) => key))
  const classKeys = new Set(classes.filter(one => isOurs(one.schools)).map(({ key }) => key))
  return {
    incoming: {
      ...incoming,
      people: ours,
      classes: classes.filter(({ key }) => classKeys.has(key)),
      memberships: incoming.memberships.filter(one => classKeys.has(one.classKey) && keys.has(one.personKey)),
      relations: incoming.relations.filter(one => keys.has(one.adultKey) && keys.has(one.childKey)),
      complete: school ? incoming.complete : { people: 'nobody', classes: false, memberships: false, relations: false },
    },
    question: school ? null : { kind: 'school', schools },
  }
}

/** Ids by key: of those of the file, new ones included, and of those whom we know under a key that the file may refer to. */
function idsByKey(
  { system, people }: Incoming,
  personOf: ReadonlyMap<string, string | null>,
  state: PresentState,
  nextId: () => string,
): Map<string, string> {
  const prefix = identifierId(system, '')
  const known = state.person_identifier.flatMap(({ id, value, person_id }) =>
    id.startsWith(prefix) ? [[value, person_id] as const] : [],
  )
  const ids = new Map(known)
  for (const { key, gone } of people) {
    const found = personOf.get(key)
    if (found !== null && found !== undefined) ids.set(key, found)
    else if (!gone) ids.set(key, nextId())
  }
  return ids
}

/** The names of all whom the changes concern. */
function namesIn({ draft }: Planning, changes: Changes, more: readonly string[]): Record<string, string> {
  const people = new Set([
    ...more,
    ...changes.person.map(({ after }) => after.id),
    ...changes.person_identifier.map(({ after }) => after.person_id),
    ...changes.person_role.map(({ after }) => after.person_id),
    ...changes.class_member.map(({ after }) => after.person_id),
    ...changes.relation.flatMap(({ after }) => [after.adult_id, after.child_id]),
  ])
  const classes = new Set([
    ...changes.class.map(({ after }) => after.id),
    ...changes.class_member.map(({ after }) => after.class_id),
  ])
  return Object.fromEntries([
    ...[...people].map(id => [id, draft.find('person', id)?.name ?? '']),
    ...[...classes].map(id => [id, draft.find('class', id)?.name ?? '']),
  ])
}
