/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { childrensWords } from './read-childrens-page/read-childrens-page.words.ts'
import { vocabularyWordGroups } from './vocabulary/index.ts'

export const policyWordGroups: readonly WordGroup[] = [
  { heading: 'The children’s page', words: childrensWords },
  ...vocabularyWordGroups,
]
