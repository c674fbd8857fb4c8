/** A plan in figures. */
import type { Counts } from '../imports.ts'
import type { Changes } from './rows.ts'

export function countsOf({ person, person_role, class: classes, class_member, relation }: Changes): Counts {
  const known = person.filter(({ before }) => before !== null)
  const left = known.filter(({ before, after }) => before?.left_on !== after.left_on && after.left_on !== null).length
  const back = known.filter(({ before, after }) => before?.left_on !== null && after.left_on === null).length
  return {
    added: person.length - known.length,
    changed: known.length - left - back,
    back,
    left,
    roles: person_role.length,
    classes: classes.length,
    places: class_member.length,
    relations: relation.length,
  }
}
