/** The words of this module that are translated: of its pages, and of what it sends. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { mailFrame } from './mail-words/mail.words.ts'
import { noticeWordGroups } from './notice.words.ts'
import { todayWords } from './see-today/today.words.ts'
import { preferencesWords } from './set-preferences/preferences.words.ts'

export const notificationWordGroups: readonly WordGroup[] = [
  { heading: 'Today', words: todayWords },
  { heading: 'What somebody hears of', words: preferencesWords },
  { heading: 'Around every mail and text message', words: mailFrame },
  ...noticeWordGroups,
]
