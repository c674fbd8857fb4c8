/** Who somebody is to somebody else, and what follows for what they may see. Pure. */
import type { Viewer } from '../../platform/permissions.ts'
import { holds } from '../../platform/permissions.ts'
import type { BelongsAs } from './class-store.ts'
import type { RelationFacts } from './relation-store.ts'

/** That somebody belongs to a class today. */
export interface Membership {
  readonly classId: string
  readonly personId: string
  readonly belongsAs: BelongsAs
}

/** Who an adult is to a child today. */
export interface Tie extends RelationFacts {
  readonly adultId: string
  readonly childId: string
}

/** The classes in which somebody teaches or assists. */
export const ownClasses = (personId: string, members: readonly Membership[]): string[] =>
  members.filter(member => member.personId === personId && member.belongsAs !== 'pupil').map(({ classId }) => classId)

/** Whether somebody teaches or assists in a class of that pupil. */
export function teaches(personId: string, pupilId: string, members: readonly Membership[]): boolean {
  const own = new Set(ownClasses(personId, members))
  return members.some(member => member.personId === pupilId && member.belongsAs === 'pupil' && own.has(member.classId))
}

/** Whether the adult looks after that child in any of the ways that we know (Education Act 1996, section 576: wider than birth). */
export const isParentOf = (adultId: string, childId: string, ties: readonly Tie[]): boolean =>
  ties.some(tie => tie.adultId === adultId && tie.childId === childId && tie.relationship !== 'social-worker')

/** Whether the adult may see what the school holds of the child. A court's restriction, or the word not to make contact, stands against it: a person decides then. */
export const maySeeChild = (adultId: string, childId: string, ties: readonly Tie[]): boolean => {
  const own = ties.filter(tie => tie.adultId === adultId && tie.childId === childId)
  return own.length > 0 && !own.some(({ courtRestriction, doNotContact }) => courtRestriction || doNotContact)
}

/**
 * Whether the adult may decide for the child (photo permission, consent): parental responsibility, known, and nothing
 * against it. Null where nobody has said who holds it: then a person asks, and nothing is assumed.
 */
export function mayDecideFor(adultId: string, childId: string, ties: readonly Tie[]): boolean | null {
  if (!maySeeChild(adultId, childId, ties)) return false
  return ties.find(tie => tie.adultId === adultId && tie.childId === childId)?.parentalResponsibility ?? null
}

/** The parts of a person's page that somebody sees. None of them: the page is not there for them. */
export interface Sight {
  /** Email address and mobile number. */
  readonly contact: boolean
  readonly roles: boolean
  readonly birthDate: boolean
  /** Classes and year group. */
  readonly schooling: boolean
  /** Who belongs to the child, or whose child it is. */
  readonly family: boolean
  /** Parental responsibility, court's restriction, do not contact. */
  readonly flags: boolean
  /** Whether they may change what they see. */
  readonly change: boolean
}

const nothing: Sight = {
  contact: false,
  roles: false,
  birthDate: false,
  schooling: false,
  family: false,
  flags: false,
  change: false,
}
const records: Sight = { ...nothing, contact: true, roles: true, birthDate: true, schooling: true }
const withFamily: Sight = { ...records, family: true, flags: true }

/** Who keeps the school's people: enters and changes them. */
export const keepers = ['headteacher', 'business-manager', 'office', 'administrator'] as const

/** How the viewer stands to the person whose page it is. */
export interface Standing {
  readonly teaches: boolean
  readonly maySeeChild: boolean
}

/** What a viewer sees of somebody else. Null: nothing, and that the page is there is not said either. */
export function sightOf(viewer: Viewer, standing: Standing): Sight | null {
  if (holds(viewer, ...keepers)) return { ...withFamily, change: true }
  if (holds(viewer, 'dsl')) return withFamily
  if (holds(viewer, 'dpo')) return records
  if (standing.teaches) return { ...nothing, schooling: true, family: true, flags: true }
  if (standing.maySeeChild) return { ...nothing, schooling: true }
  return null
}
