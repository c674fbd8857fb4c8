/** Whom a clause binds: in words for pages, and whether it binds somebody who holds certain roles. */

import { EVERYONE } from '../../engine/index.ts'
import { type AudienceWords, audiencesIn, audienceWords } from './audience-messages/audience.words.ts'
import { schoolVocabulary } from './vocabulary/index.ts'

const roles = new Map(schoolVocabulary.roles.map(role => [role.id, role]))

/** The roles in which somebody may ask, without the bodies that a clause may bind. */
export const peoplesRoles = schoolVocabulary.roles.filter(role => !role.body)

/** Role ids in a sentence: "staff and governors", "the governing body", "everyone". An unknown id stands as it is. */
export const peopleIn = (who: readonly string[], words: AudienceWords): string =>
  who.includes(EVERYONE) ? words.t('audience.everyone') : audiencesIn(who, words)

const english = audienceWords.in('en')

/** The same on pages that are in English. */
export const peopleInWords = (who: readonly string[]): string => peopleIn(who, english)

/** All roles that go with these: a headteacher is also staff. Ids that are no roles of the vocabulary are left out. */
export function allRolesOf(held: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  const add = (id: string): void => {
    const role = roles.get(id)
    if (!role || all.has(id)) return
    all.add(id)
    for (const included of role.includes ?? []) add(included)
  }
  held.forEach(add)
  return all
}

/** Whether a clause for these people binds somebody who holds the roles. Somebody of whom nothing is known is bound by nothing in particular. */
export function isFor(who: readonly string[], held: readonly string[]): boolean {
  const all = allRolesOf(held)
  return all.size > 0 && who.some(id => id === EVERYONE || all.has(id))
}
