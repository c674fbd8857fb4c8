/** Joins the school module, which keeps contracted hours, to the module that knows people, which lies above it. */
import { addressesOf, holdersOf, rolesOf, titles } from '../modules/people/index.ts'
import type { SchoolDeps } from '../modules/school/index.ts'

/** Titles of people who are employed here or do the same work: the policy's staff, its headteachers and safeguarding leads. */
const staffTitles = titles
  .map(({ id }) => id)
  .filter(id => rolesOf([id]).some(role => ['staff', 'headteacher', 'dsl'].includes(role)))

/** Who works here on a day, by name. */
export const staffOn: SchoolDeps['staffOn'] = async (tx, today) => {
  const people = await addressesOf(tx, await holdersOf(tx, staffTitles, today))
  return people
    .map(({ personId, name }) => ({ id: personId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
