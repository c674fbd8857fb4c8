/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { ownWords } from './own-words/own.words.ts'
import { titleWords } from './title-words/title.words.ts'

export const peopleWordGroups: readonly WordGroup[] = [
  { heading: 'What the school holds of somebody', words: ownWords },
  { heading: 'What people are at the school', words: titleWords },
]
