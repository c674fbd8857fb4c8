/** `agentSourcedIds` of users.csv: on a child's line its adults, on an adult's its children. It says no more than who belongs to whom. */

import type { Relationship } from '../../relation-store.ts'
import type { FindingList } from '../findings.ts'
import type { IncomingRelation } from '../incoming.ts'
import type { ReadUser } from './read-users.ts'
import type { OneRosterRole } from './vocabulary.ts'

const adultRoles: Readonly<Partial<Record<OneRosterRole, Relationship>>> = {
  parent: 'parent',
  guardian: 'guardian',
  relative: 'other',
}

const relationshipOf = (user: ReadUser): Relationship | null =>
  user.oneRosterRoles.map(role => adultRoles[role]).find(relationship => relationship !== undefined) ?? null

/** Each pair once. Pairs of which neither is a child, or both are, say nothing that is kept here. */
export function readRelations(users: readonly ReadUser[], findings: FindingList): IncomingRelation[] {
  const byKey = new Map(users.map(user => [user.key, user]))
  const pairs = new Map<string, IncomingRelation>()
  for (const user of users) {
    for (const key of user.agents) {
      const other = byKey.get(key)
      if (!other) {
        findings.add(
          'warning',
          'names relatives (agentSourcedIds) who are not in the file: those relations were left out',
          user.at,
        )
        continue
      }
      const [adult, child] = isChild(user) ? [other, user] : [user, other]
      const relationship = relationshipOf(adult)
      if (!isChild(child) || isChild(adult) || relationship === null) {
        findings.add('note', 'relates people who are not a child and a parent or carer: those relations were left out', user.at)
        continue
      }
      pairs.set(`${adult.key}|${child.key}`, { at: user.at, adultKey: adult.key, childKey: child.key, relationship })
    }
  }
  return [...pairs.values()]
}

const isChild = (user: ReadUser): boolean => user.oneRosterRoles.includes('student')
