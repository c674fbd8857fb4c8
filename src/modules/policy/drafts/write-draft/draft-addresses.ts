/** Where the parts of a draft are written. Ids of imported clauses hold whatever their authors numbered with. */

export const draftAddress = (draftId: string, further = ''): string => `/policy/drafts/${draftId}${further}`

export const clauseDraftAddress = (draftId: string, clauseId: string, further = ''): string =>
  draftAddress(draftId, `/clauses/${encodeURIComponent(clauseId)}${further}`)

export const ruleDraftAddress = (draftId: string, clauseId: string, ruleId: string, further = ''): string =>
  clauseDraftAddress(draftId, clauseId, `/rules/${encodeURIComponent(ruleId)}${further}`)

export const sectionDraftAddress = (draftId: string, sectionId: string): string =>
  draftAddress(draftId, `/sections/${encodeURIComponent(sectionId)}`)
