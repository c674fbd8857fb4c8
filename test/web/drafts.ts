/** Drafts of a school's policy, as they stand in the database. */
import { modelPolicy } from '../../src/modules/policy/index.ts'
import { createDocument, fingerprintOf, lockDocument, nextNumber } from '../../src/modules/policy/policy-store.ts'
import type { VersionContent } from '../../src/modules/policy/version-content.ts'
import { newId, type Tx } from '../../src/platform/db/index.ts'

/** A draft of the school of the transaction. @returns its id */
export async function addDraft(tx: Tx, content: VersionContent, now: Temporal.Instant): Promise<string> {
  const document_id = (await lockDocument(tx)) ?? (await createDocument(tx, content.title, now))
  const id = newId()
  await tx
    .insertInto('policy_version')
    .values({
      id,
      document_id,
      number: await nextNumber(tx, document_id),
      state: 'draft',
      content: JSON.stringify(content),
      sha256: fingerprintOf(content),
      created_at: now,
    })
    .execute()
  return id
}

/** The model policy with pupils' friend requests only advised against, a clause reworded, one gone and one that contradicts another. */
export const changedPolicy: VersionContent = {
  ...modelPolicy,
  sections: modelPolicy.sections.map(section => ({
    ...section,
    clauses: section.clauses
      .filter(({ id }) => id !== 'A16')
      .map(clause =>
        clause.id === 'A5'
          ? {
              ...clause,
              legal: 'Staff and governors should decline friend requests from pupils of the school.',
              plain: 'Better not accept a friend request from a pupil.',
              strength: 'should' as const,
            }
          : clause,
      ),
  })),
  rules: modelPolicy.rules
    .filter(({ clause }) => clause !== 'A16')
    .map(rule => (rule.clause === 'A5' && rule.strength === 'must_not' ? { ...rule, strength: 'should_not' as const } : rule)),
}
