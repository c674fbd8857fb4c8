/** Writes people. Nobody is ever deleted here: whoever goes is a leaver. */
import { dateAt } from '../../platform/clock.ts'
import { newId, type Tx } from '../../platform/db/index.ts'
import { type PersonalData, splitName } from './person.ts'
import { needsApproval, type TitleId } from './roles.ts'

/** Where the word that something holds came from. */
export type Source = 'person' | 'import' | 'scim' | 'demonstration'
/** Where the word that somebody holds a role came from. */
export type RoleSource = Source | 'set-up'

/** Somebody to be entered. What is not said is not known. */
export interface NewPerson extends Partial<Omit<PersonalData, 'name'>> {
  readonly name: string
  readonly titles: readonly TitleId[]
  /** Of a demonstration: whether anyone may be this person. */
  readonly persona?: boolean
  /** The agency that sent a supply teacher. */
  readonly agency?: string
  /** Since when they hold their titles; today where it is not said. */
  readonly startsOn?: Temporal.PlainDate
}

/** Rows of one statement, so that no statement has more parameters than PostgreSQL takes. */
const atOnce = 2000

/** Inserts rows in as few statements as it may. */
export async function inBatches<Row>(rows: readonly Row[], insert: (batch: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < rows.length; first += atOnce) await insert(rows.slice(first, first + atOnce))
}

/** The sources that may give a title which a second person must approve: they were approved, or nobody is there to do so. */
const givesEveryTitle: ReadonlySet<RoleSource> = new Set(['set-up', 'demonstration'])

/**
 * Enters people with their titles; ids come back in the same order.
 *
 * @throws TypeError where a title needs approval: only set-up and the demonstration give those without
 */
export async function addPeople(
  tx: Tx,
  people: readonly NewPerson[],
  { source, now, by }: { readonly source: RoleSource; readonly now: Temporal.Instant; readonly by?: string },
): Promise<string[]> {
  if (!givesEveryTitle.has(source) && people.some(({ titles }) => titles.some(needsApproval))) {
    throw new TypeError('A title that needs approval is granted apart from entering somebody')
  }
  const entered = people.map(person => ({ ...person, id: newId() }))
  await inBatches(
    entered.map(person => personRow(person, now)),
    rows => tx.insertInto('person').values(rows).execute(),
  )
  const roles = entered.flatMap(({ id, titles, agency, startsOn = dateAt(now) }) =>
    titles.map(role => ({
      id: newId(),
      person_id: id,
      role,
      starts_on: startsOn,
      source,
      granted_by: by ?? null,
      agency: agency ?? null,
      engagement: agency === undefined ? null : 'agency',
    })),
  )
  await inBatches(roles, rows => tx.insertInto('person_role').values(rows).execute())
  return entered.map(({ id }) => id)
}

const personRow = ({ id, name, persona = false, ...known }: NewPerson & { readonly id: string }, now: Temporal.Instant) => {
  const names = known.familyName ? known : splitName(name)
  return {
    id,
    name,
    persona,
    given_name: names.givenName ?? null,
    family_name: names.familyName ?? null,
    email: known.email ?? null,
    mobile: known.mobile ?? null,
    birth_date: known.birthDate ?? null,
    year_group: known.yearGroup ?? null,
    created_at: now,
  }
}

/** Changes what is held of a person; what is left out stays. @returns false where there is no such person */
export async function changePerson(tx: Tx, personId: string, changes: Partial<PersonalData>): Promise<boolean> {
  const set = {
    ...(changes.name !== undefined && { name: changes.name }),
    ...(changes.givenName !== undefined && { given_name: changes.givenName }),
    ...(changes.familyName !== undefined && { family_name: changes.familyName }),
    ...(changes.email !== undefined && { email: changes.email }),
    ...(changes.mobile !== undefined && { mobile: changes.mobile }),
    ...(changes.birthDate !== undefined && { birth_date: changes.birthDate }),
    ...(changes.yearGroup !== undefined && { year_group: changes.yearGroup }),
  }
  if (Object.keys(set).length === 0) return (await lockPerson(tx, personId)) !== undefined
  const changed = await tx.updateTable('person').set(set).where('id', '=', personId).returning('id').executeTakeFirst()
  return changed !== undefined
}

/** The person, locked so that what is decided about them holds until the transaction ends. */
export const lockPerson = (tx: Tx, personId: string) =>
  tx.selectFrom('person').select(['id', 'name', 'left_on']).where('id', '=', personId).forUpdate().executeTakeFirst()
