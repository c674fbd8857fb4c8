/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { kindWords } from './kinds.words.ts'
import { mailFrame } from './mail-words/mail.words.ts'
import { noticeWordGroups } from './notice.words.ts'

export const notificationWordGroups: readonly WordGroup[] = [
  { heading: 'Around every mail and text message', words: mailFrame },
  { heading: 'What mails are about', words: kindWords },
  ...noticeWordGroups,
]
