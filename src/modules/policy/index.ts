/** The front door of the policy module: documents, versions, clauses and the vocabulary they are written in. */

import type { Tx } from '../../platform/db/index.ts'
import { modelPolicy } from './model/index.ts'
import { putInForce } from './policy-store.ts'

export { allRolesOf, isFor } from './audience.ts'
export { clauseAddress } from './clause-anchor.ts'
export { clauseThatSays } from './clause-that-says.ts'
export { dayAsked } from './day-asked.ts'
export { remindOfConsultations } from './drafts/consult/remind-of-consultations.ts'
export { keepAddress } from './drafts/keep-cases/situation-form.ts'
export { verifyVersions } from './fixed-words.ts'
export { type ReadDocument, readDocument } from './import-policy/read-document.ts'
export { engine, type LoadedVersion, loadedOn, loadVersion } from './loaded-version.ts'
export { modelPolicy } from './model/index.ts'
export { officeLinks } from './office-links.ts'
export { mayKeepCases } from './permissions.ts'
export { loadedModel, policyOf } from './policy-of-request.ts'
export { lockDocument, putInForce, type StoredVersion } from './policy-store.ts'
export { contentOf, type VersionIdentity, versionOn } from './policy-views.ts'
export { readContent } from './read-content.ts'
export { checkLinks } from './related-policies/check-links.ts'
export { relatedWordGroups } from './related-policies/related.words.ts'
export { relatedAsPublished } from './related-policies/related-list.ts'
export { relatedOfSchool } from './related-policies/related-store.ts'
export { policyRoutes } from './routes.ts'
export type { Clause, Note, RelatedPolicy, VersionContent } from './version-content.ts'
export {
  /** @public C1, C4: for campaigns and reminders before an event. */
  type Poster,
  /** @public */
  posterPdf,
} from './versions/publish-document/poster.ts'
export { remindOfReview } from './versions/remind-of-review/remind-of-review.ts'
export * from './vocabulary/index.ts'
export { policyWordGroups } from './word-groups.ts'

/** Puts the model policy in force in the school of the transaction. */
export async function adoptModelPolicy(tx: Tx, today: Temporal.PlainDate): Promise<void> {
  await putInForce(tx, { content: modelPolicy, from: today }, today.toZonedDateTime('Europe/London').toInstant())
}
