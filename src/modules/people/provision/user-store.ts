/** People as the other system knows them. Nobody is deleted, and no title that sees cases is given or taken away. */
import { sql } from 'kysely'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { tellAtOldAddresses } from '../../notifications/index.ts'
import { heldOn, notLeftBy } from '../held-on.ts'
import { addPeople, changePerson, lockPerson } from '../person-store.ts'
import { titles } from '../roles.ts'
import { followActive } from './follow-active.ts'
import { canBeKept, emailOf, mobileOf, nameOf, type Provisioned, type ScimUser } from './scim-user.ts'

const atWork: ReadonlySet<string> = new Set(['staff', 'headteacher', 'dsl', 'governor', 'chair'])

/** Titles of those whom a school's directory may hold: families and pupils are never told to it. */
const workTitles: readonly string[] = titles.filter(({ as }) => as.some(role => atWork.has(role))).map(({ id }) => id)

/** How a request looks for people: what identity providers ask by, so that the database can find it. */
export interface Sought {
  readonly id?: string
  readonly userName?: string
  readonly externalId?: string
  readonly email?: string
}

const lower = (text: string): string => text.trim().toLowerCase()

/** The people whom the directory may know: whoever it entered, and staff and governors with an address. */
export async function provisioned(tx: Tx, sought: Sought, today: Temporal.PlainDate): Promise<Provisioned[]> {
  const userName = sql<string>`coalesce(scim_user.user_name, person.email)`
  let query = tx
    .selectFrom('person')
    .leftJoin('scim_user', 'scim_user.person_id', 'person.id')
    .select(['person.id', 'person.name', 'person.given_name', 'person.family_name', 'person.email', 'person.mobile'])
    .select(['person.created_at', 'person.left_on', 'scim_user.external_id', 'scim_user.active', 'scim_user.changed_at'])
    .select(userName.as('user_name'))
    .where(eb =>
      eb.or([
        eb('scim_user.user_name', 'is not', null),
        eb.and([
          eb('person.email', 'is not', null),
          notLeftBy(today),
          eb.exists(
            eb
              .selectFrom('person_role')
              .select('person_role.id')
              .whereRef('person_role.person_id', '=', 'person.id')
              .where('person_role.role', 'in', workTitles)
              .where(heldOn('person_role', today)),
          ),
        ]),
      ]),
    )
    .orderBy('person.id')
  if (sought.id !== undefined) query = query.where('person.id', '=', sought.id)
  if (sought.userName !== undefined) query = query.where(sql<boolean>`lower(${userName}) = ${lower(sought.userName)}`)
  if (sought.externalId !== undefined) query = query.where('scim_user.external_id', '=', sought.externalId)
  if (sought.email !== undefined) query = query.where(sql<boolean>`lower(person.email) = ${lower(sought.email)}`)
  const rows = await query.execute()
  return rows.map(row => ({
    personId: row.id,
    userName: row.user_name,
    externalId: row.external_id,
    active: row.active ?? true,
    name: row.name,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    mobile: row.mobile,
    createdAt: row.created_at,
    changedAt: row.changed_at ?? row.created_at,
  }))
}

export type UserProblem = 'no-person' | 'name-taken' | 'no-user-name' | 'too-long'
type Outcome = { readonly problem: null; readonly personId: string } | { readonly problem: UserProblem }

/** Enters a person, or changes one whom the directory may know. The user name is unique in the school, whatever its capitals. */
export async function saveUser(tx: Tx, id: string | undefined, user: ScimUser, at: Temporal.Instant): Promise<Outcome> {
  const today = dateAt(at)
  if (user.userName.trim() === '') return { problem: 'no-user-name' }
  if (!canBeKept(user)) return { problem: 'too-long' }
  const same = await provisioned(tx, { userName: user.userName }, today)
  if (same.some(({ personId }) => personId !== id)) return { problem: 'name-taken' }
  const [before] = id === undefined ? [] : await provisioned(tx, { id }, today)
  if (id !== undefined && !before) return { problem: 'no-person' }
  const personId = id ?? (await enter(tx, user, at))
  if (before) await change(tx, before, user, at)
  await keepUser(tx, personId, user, at)
  await followActive(tx, personId, { is: user.active ?? true, was: before?.active ?? true, at })
  await record(tx, {
    did: before ? 'provisioning.person-changed' : 'provisioning.person-added',
    by: 'system',
    to: { kind: 'person', id: personId },
    about: personId,
    detail: { active: user.active ?? true, changed: before ? changedFields(before, user).join(', ') : '' },
    at,
  })
  return { problem: null, personId }
}

async function enter(tx: Tx, user: ScimUser, at: Temporal.Instant): Promise<string> {
  const [personId = ''] = await addPeople(
    tx,
    [
      {
        name: nameOf(user),
        titles: [],
        email: emailOf(user),
        mobile: mobileOf(user) ?? null,
        givenName: user.name?.givenName?.trim() || null,
        familyName: user.name?.familyName?.trim() || null,
      },
    ],
    { source: 'scim', now: at },
  )
  return personId
}

/** What the directory says differently now. */
function changesTo(before: Provisioned, user: ScimUser) {
  const said = {
    name: nameOf(user),
    givenName: user.name?.givenName?.trim() || before.givenName,
    familyName: user.name?.familyName?.trim() || before.familyName,
    email: emailOf(user) ?? before.email,
    mobile: mobileOf(user) ?? before.mobile,
  }
  return Object.fromEntries(Object.entries(said).filter(([field, value]) => value !== Reflect.get(before, field)))
}

const changedFields = (before: Provisioned, user: ScimUser): string[] => Object.keys(changesTo(before, user))

async function change(tx: Tx, before: Provisioned, user: ScimUser, at: Temporal.Instant): Promise<void> {
  const { personId, email } = before
  const changes = changesTo(before, user)
  await lockPerson(tx, personId)
  await changePerson(tx, personId, changes)
  if (email !== null && 'email' in changes) await tellAtOldAddresses(tx, new Map([[personId, email]]), at)
}

async function keepUser(tx: Tx, personId: string, user: ScimUser, at: Temporal.Instant): Promise<void> {
  const known = {
    user_name: user.userName.trim(),
    external_id: user.externalId ?? null,
    active: user.active ?? true,
    changed_at: at,
  }
  await tx
    .insertInto('scim_user')
    .values({ person_id: personId, created_at: at, ...known })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(known))
    .execute()
}

/** Forgets that the directory knew somebody, who leaves as if it had said `active: false`. @returns false where it does not know them */
export async function forgetUser(tx: Tx, personId: string, at: Temporal.Instant): Promise<boolean> {
  const known = await tx.selectFrom('scim_user').select('active').where('person_id', '=', personId).forUpdate().executeTakeFirst()
  if (!known) return false
  await followActive(tx, personId, { is: false, was: known.active, at })
  await tx.deleteFrom('scim_user').where('person_id', '=', personId).execute()
  await tx.deleteFrom('scim_group_member').where('person_id', '=', personId).execute()
  const to = { kind: 'person', id: personId }
  await record(tx, { did: 'provisioning.person-removed', by: 'system', to, about: personId, at })
  return true
}
