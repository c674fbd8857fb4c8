/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { audienceWords } from './audience-messages/audience.words.ts'
import { consultationWords } from './drafts/consult/consultation.words.ts'
import { childrensWords } from './read-childrens-page/read-childrens-page.words.ts'
import { policyWords } from './read-policy/policy.words.ts'
import { tableWords } from './show-table/table.words.ts'
import { changesWords } from './versions/compare-versions/changes.words.ts'
import { versionWords } from './versions/version-messages/version.words.ts'
import { vocabularyWordGroups } from './vocabulary/index.ts'

export const policyWordGroups: readonly WordGroup[] = [
  { heading: 'The children’s page', words: childrensWords },
  { heading: 'Around the policy', words: policyWords },
  { heading: 'The policy at a glance', words: tableWords },
  { heading: 'Versions of the policy', words: versionWords },
  { heading: 'What changed between versions', words: changesWords },
  { heading: 'What people are asked about a draft', words: consultationWords },
  { heading: 'Those whom a clause binds', words: audienceWords },
  ...vocabularyWordGroups,
]
