/** Addresses of people, classes and roles of the demonstration, with somebody who leaves and a role that waits. */
import { setLeaver } from '../src/modules/people/index.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { inSchool, newId, type Tx } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'

async function roleThatWaits(tx: Tx, { personId, askedBy, at }: { personId: string; askedBy: string; at: Temporal.Instant }) {
  const id = newId()
  const request = {
    id,
    person_id: personId,
    role: 'deputy-dsl',
    starts_on: dateAt(at),
    why: 'Trained in October',
    asked_by: askedBy,
  }
  await tx
    .insertInto('role_request')
    .values({ ...request, asked_at: at })
    .execute()
  return id
}

/** For every route of the module that has people: addresses by the pattern. */
export async function peopleAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  return inSchool(db, demonstration, async tx => {
    const idOf = async (name: string) =>
      (await tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
    const [child, adult, clerk] = [await idOf('Idris Llewellyn'), await idOf('Hamish Orr'), await idOf('Cormac Ellingham')]
    const at = now()
    await setLeaver(tx, { personId: clerk, lastDay: dateAt(at).add({ days: 30 }), by: null, at })
    const request = await roleThatWaits(tx, { personId: adult, askedBy: await idOf('Rosalind Achterberg'), at })
    const role = await tx.selectFrom('person_role').select('id').where('person_id', '=', adult).executeTakeFirstOrThrow()
    const tie = await tx.selectFrom('relation').select('id').where('child_id', '=', child).executeTakeFirstOrThrow()
    const place = await tx
      .selectFrom('class_member')
      .select(['id', 'class_id'])
      .where('person_id', '=', child)
      .executeTakeFirstOrThrow()
    const members = `/classes/${place.class_id}/members`
    const left = await idOf('Thomasina Reddaway')
    return {
      '/me': ['/me'],
      '/me/leaving': ['/me/leaving'],
      '/people': ['/people', '/people?page=2', '/people?leavers=yes', '/people?name=xyzzy'],
      '/people/new': ['/people/new'],
      '/people/:personId': [child, adult, clerk, left].map(id => `/people/${id}`),
      '/people/:personId/change': [`/people/${child}/change`],
      '/people/:personId/roles/new': [`/people/${adult}/roles/new`],
      '/people/:personId/roles/:roleId/end': [`/people/${adult}/roles/${role.id}/end`],
      '/people/:personId/leaving': [adult, clerk, left].map(id => `/people/${id}/leaving`),
      '/people/:personId/family/new': [`/people/${child}/family/new`, `/people/${child}/family/new?name=lund`],
      '/people/:personId/family/:relationId': [`/people/${child}/family/${tie.id}`],
      '/role-requests': ['/role-requests'],
      '/role-requests/:requestId': [`/role-requests/${request}`],
      '/classes': ['/classes'],
      '/classes/new': ['/classes/new'],
      '/classes/:classId': [`/classes/${place.class_id}`],
      '/classes/:classId/members/new': [`${members}/new`, `${members}/new?name=farr`, `${members}/new?name=xyzzy`],
      '/classes/:classId/members/:memberId/end': [`${members}/${place.id}/end`],
    }
  })
}
