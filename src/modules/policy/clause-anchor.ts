/** Where a clause stands on the policy's page. Ids of imported documents hold whatever their authors numbered with. */

/** The id of the clause's element: 'A5' → 'clause-A5', '4.2 (b)' → 'clause-4.2_20__28_b_29_'. Different ids never share an anchor. */
export function clauseAnchor(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9.-]/gu, odd => `_${(odd.codePointAt(0) ?? 0).toString(16)}_`)
  return `clause-${safe}`
}

/** The address of the clause in the policy: '/policy#clause-A5'; in that of another day: '/policy?on=2023-05-01#clause-A5'. */
export const clauseAddress = (id: string, on?: Temporal.PlainDate | null): string =>
  `/policy${on ? `?on=${on.toString()}` : ''}#${clauseAnchor(id)}`
