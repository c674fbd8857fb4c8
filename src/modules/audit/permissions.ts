/** Who may read the audit. */
import { everyoneSignedIn, holds, permission, type Viewer } from '../../platform/permissions.ts'

export const mayReadAudit = permission(
  'Headteachers, the chair of governors, the data protection officer and administrators read what was done in Schoolgate',
  viewer => holds(viewer, 'headteacher', 'chair', 'dpo', 'administrator'),
)

export const mayTakeAuditAway = permission(
  'Headteachers, the chair of governors and the data protection officer take the audit away as a file',
  viewer => holds(viewer, 'headteacher', 'chair', 'dpo'),
)

export const maySeeWhoLooked = everyoneSignedIn

/** How much of the audit somebody sees. */
export interface AuditSight {
  /** True where they see only acts on people's data and ways in: the data protection officer. */
  readonly onlyAboutPeople: boolean
  /** Ids of the cases whose acts they see; of any other case they see nothing. */
  readonly cases: readonly string[]
}

/**
 * @param cases those that the viewer may know of: never one in which they are a subject. Nobody who only keeps the program or data
 *   protection sees acts of cases, whatever else lets them in
 */
export function sightOfAudit(viewer: Viewer, cases: readonly string[]): AuditSight {
  const leads = holds(viewer, 'headteacher', 'chair')
  return { onlyAboutPeople: !leads && !holds(viewer, 'administrator'), cases: leads ? cases : [] }
}
