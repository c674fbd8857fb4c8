/** The words of this module's pages that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { todayWords } from './see-today/today.words.ts'
import { preferencesWords } from './set-preferences/preferences.words.ts'

export const notificationWordGroups: readonly WordGroup[] = [
  { heading: 'Today', words: todayWords },
  { heading: 'What somebody hears of', words: preferencesWords },
]
