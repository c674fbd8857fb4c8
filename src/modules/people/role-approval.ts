/** When a second person must approve a role, and who may. Pure. */
import { needsApproval, type Title } from './roles.ts'

/** Who decides requests for roles. */
export const approverTitles = ['headteacher', 'co-headteacher', 'administrator'] as const

/** A role that somebody is to hold, and who could have a say in it. */
export interface Proposal {
  readonly title: string
  readonly personId: string
  readonly askedBy: string
  /** Who keeps the program today. */
  readonly administrators: readonly string[]
  /** Who could approve today: heads and administrators. */
  readonly approvers: readonly string[]
}

/** Who may approve: never whoever asks, and never whoever is to hold the role. */
export const approversOf = ({ approvers, askedBy, personId }: Pick<Proposal, 'approvers' | 'askedBy' | 'personId'>): string[] =>
  approvers.filter(id => id !== askedBy && id !== personId)

/**
 * Whether the role is held at once, or is asked for. The first administrator may give any role alone, while there is no
 * second one and nobody else who could approve: somebody has to begin. From then on two people are needed.
 */
export function needsSecondPerson(proposal: Proposal): boolean {
  if (!needsApproval(proposal.title)) return false
  const { administrators, askedBy } = proposal
  const isOnlyAdministrator = administrators.length === 1 && administrators[0] === askedBy
  return !(isOnlyAdministrator && approversOf(proposal).length === 0)
}

export type DecisionProblem = 'decided-already' | 'own-request' | 'about-you'

/** Why this person may not decide the request. */
export function whyNotDecide(
  request: { readonly askedBy: string; readonly personId: string; readonly isOpen: boolean },
  deciderId: string,
): DecisionProblem | null {
  if (!request.isOpen) return 'decided-already'
  if (request.askedBy === deciderId) return 'own-request'
  return request.personId === deciderId ? 'about-you' : null
}

/** Whether somebody with these roles gives or ends such a title at all (or asks for it). */
export function mayGive(roles: readonly string[], { giving }: Pick<Title, 'giving'>): boolean {
  const decides = roles.includes('headteacher') || roles.includes('administrator')
  if (decides) return true
  if (giving === 'approved') return false
  return roles.includes('business-manager') || (giving === 'ordinary' && roles.includes('office'))
}

/** Whether somebody with these roles changes the details of whoever holds these titles, and lets them leave: an address is a way in. */
export const mayChangeHolder = (roles: readonly string[], held: readonly string[]): boolean =>
  !held.some(needsApproval) || mayGive(roles, { giving: 'approved' })
