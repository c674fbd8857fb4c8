/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { titleWords } from './title-words/title.words.ts'

export const peopleWordGroups: readonly WordGroup[] = [{ heading: 'What people are at the school', words: titleWords }]
