/**
 * Who may know of a case: pure, for every module that has cases and for every place where one could show (lists, searches,
 * counts, notices, exports, the audit). Who may not know of it must find no trace of it. After the routing table of the
 * safeguarding guidance: concerns about a head go to the chair, about the chair to the clerk and the vice-chair.
 */

/** Somebody with all that they are: `viewer.roles`. For a subject, as it was at the time or is now, whichever says more. */
export interface Party {
  readonly personId: string
  readonly roles: readonly string[]
}

/** Whom a case is about, and who was given it to work on. */
export interface CaseParties {
  readonly subjects: readonly Party[]
  /** Ids of persons. */
  readonly handlers: readonly string[]
}

/** Who leads a case by their role, and whom outside to turn to where everybody here who could is a subject. */
export interface Lead {
  /** Ids of titles or of the policy's roles. */
  readonly roles: readonly string[]
  readonly outside: 'lado' | 'local-authority' | null
}

const is =
  (...roles: readonly string[]) =>
  ({ roles: held }: Party): boolean =>
    held.some(role => roles.includes(role))

const isHead = is('headteacher', 'co-headteacher')
const isGovernor = is('governor', 'chair')

/**
 * Who leads, by whom the case is about. The designated safeguarding lead and the deputies know of every case that is not
 * about themselves, for somebody must look to the child: one of them as a subject does not shut the others out.
 *
 * - about a head: the chair, and the LADO at once; heads never, not even those whom it is not about
 * - about a governor: the chair
 * - about the chair: the clerk and the vice-chair; with a head as well, the same, and the LADO
 * - about anybody else: the heads
 */
export function leadOf(subjects: readonly Party[]): Lead {
  const [head, chair, governor] = [subjects.some(isHead), subjects.some(is('chair')), subjects.some(isGovernor)]
  if (chair) return { roles: ['vice-chair', 'clerk', 'dsl'], outside: head ? 'lado' : 'local-authority' }
  if (head) return { roles: ['chair', 'dsl'], outside: 'lado' }
  return { roles: governor ? ['chair', 'dsl'] : ['headteacher', 'dsl'], outside: null }
}

/**
 * Whether somebody may know that a case is there.
 *
 * - Whom it is about never may, whatever they are and whoever gave it to them to work on.
 * - Where a head is a subject, no head may: not the other co-head, and not one who is the safeguarding lead too.
 * - Else those who lead such cases may, and whoever was given this one to work on.
 */
export function mayKnowOf(viewer: Party, { subjects, handlers }: CaseParties): boolean {
  if (subjects.some(({ personId }) => personId === viewer.personId)) return false
  if (isHead(viewer) && subjects.some(isHead)) return false
  return handlers.includes(viewer.personId) || is(...leadOf(subjects).roles)(viewer)
}
