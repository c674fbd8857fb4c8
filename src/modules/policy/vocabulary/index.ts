/** The front door of the vocabulary. */

import { acts } from './acts/index.ts'
import { addressees, deadlines } from './duties.ts'
import { facts } from './facts/index.ts'
import { groups } from './groups.ts'
import { roles } from './roles.ts'
import type { PolicyVocabulary } from './vocabulary.ts'

export { addressed } from './addressed.ts'
export { type Names, namesIn } from './messages/names-in.ts'
export { vocabularyWordGroups } from './messages/vocabulary.words.ts'
export { platformAges, usualMinimumAge } from './platform-ages.ts'
export * from './vocabulary.ts'

/** Roles, acts and facts of a school's social media policy, with the words that people use for them. */
export const schoolVocabulary: PolicyVocabulary = { roles, acts, facts, groups, deadlines, addressees }
