/** One person, for their page. */
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { membershipsOf } from './class-views.ts'
import { heldOn } from './held-on.ts'
import type { PersonalData } from './person.ts'
import type { Relationship } from './relation-store.ts'
import { maySeeChild, type Sight, sightOf, type Tie, teaches } from './relations.ts'

/** What is held of a person, with the day on which they leave or left. */
export interface KnownPerson extends PersonalData {
  readonly id: string
  readonly leftOn: Temporal.PlainDate | null
}

/** Undefined where the school knows nobody of that id. */
export async function personById(tx: Tx, id: string): Promise<KnownPerson | undefined> {
  const row = await tx
    .selectFrom('person')
    .select(['id', 'name', 'given_name', 'family_name', 'email', 'mobile', 'birth_date', 'year_group', 'left_on'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      name: row.name,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      mobile: row.mobile,
      birthDate: row.birth_date,
      yearGroup: row.year_group,
      leftOn: row.left_on,
    }
  )
}

/** A role that somebody holds, held or is to hold. */
export interface HeldRole {
  readonly id: string
  readonly title: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly agency: string | null
}

/** All roles of a person, those that go on first. */
export async function rolesOfPerson(tx: Tx, personId: string): Promise<HeldRole[]> {
  const rows = await tx
    .selectFrom('person_role')
    .select(['id', 'role', 'starts_on', 'ends_on', 'agency'])
    .where('person_id', '=', personId)
    .orderBy('ends_on', ends => ends.desc().nullsFirst())
    .orderBy('starts_on')
    .execute()
  return rows.map(({ id, role, starts_on, ends_on, agency }) => ({
    id,
    title: role,
    startsOn: starts_on,
    endsOn: ends_on,
    agency,
  }))
}

/** Whether a role is over by a day. */
export const isOver = ({ endsOn }: Pick<HeldRole, 'endsOn'>, day: Temporal.PlainDate): boolean =>
  endsOn !== null && Temporal.PlainDate.compare(endsOn, day) < 0

/** A tie with the names of both. */
export interface NamedTie extends Tie {
  readonly id: string
  readonly adultName: string
  readonly childName: string
}

/** Who this person is to children, and who adults are to them, on a day. */
export async function tiesOf(tx: Tx, personId: string, today: Temporal.PlainDate): Promise<NamedTie[]> {
  const rows = await tx
    .selectFrom('relation')
    .innerJoin('person as adult', 'adult.id', 'relation.adult_id')
    .innerJoin('person as child', 'child.id', 'relation.child_id')
    .selectAll('relation')
    .select(['adult.name as adult_name', 'child.name as child_name'])
    .where(eb => eb.or([eb('relation.adult_id', '=', personId), eb('relation.child_id', '=', personId)]))
    .where(heldOn('relation', today))
    .orderBy('child.family_name')
    .orderBy('child.given_name')
    .orderBy('adult.family_name')
    .orderBy('adult.given_name')
    .execute()
  return rows.map(row => ({
    id: row.id,
    adultId: row.adult_id,
    childId: row.child_id,
    adultName: row.adult_name,
    childName: row.child_name,
    // A check of the table says that it is nothing else.
    relationship: row.relationship as Relationship,
    parentalResponsibility: row.parental_responsibility,
    livesWith: row.lives_with,
    courtRestriction: row.court_restriction,
    doNotContact: row.do_not_contact,
  }))
}

/** What the viewer sees of a person today; null where the page is not there for them. */
export async function sightOfPerson(tx: Tx, viewer: Viewer, personId: string, today: Temporal.PlainDate): Promise<Sight | null> {
  const byRole = sightOf(viewer, { teaches: false, maySeeChild: false })
  if (byRole) return byRole
  const members = await membershipsOf(tx, [viewer.personId, personId], today)
  const ties = await tiesOf(tx, viewer.personId, today)
  return sightOf(viewer, {
    teaches: teaches(viewer.personId, personId, members),
    maySeeChild: maySeeChild(viewer.personId, personId, ties),
  })
}

/** The classes to which a person belongs on a day. */
export async function classesOfPerson(
  tx: Tx,
  personId: string,
  today: Temporal.PlainDate,
): Promise<{ readonly id: string; readonly name: string; readonly belongsAs: string }[]> {
  const rows = await tx
    .selectFrom('class_member')
    .innerJoin('class', 'class.id', 'class_member.class_id')
    .select(['class.id', 'class.name', 'class_member.belongs_as'])
    .where('class_member.person_id', '=', personId)
    .where(heldOn('class_member', today))
    .orderBy('class.name')
    .execute()
  return rows.map(({ id, name, belongs_as }) => ({ id, name, belongsAs: belongs_as }))
}
