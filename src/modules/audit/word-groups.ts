/** The words of this module that are translated: the audit itself is for staff. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { lookedWords } from './see-who-looked/looked.words.ts'

export const auditWordGroups: readonly WordGroup[] = [{ heading: 'Who looked at one’s own record', words: lookedWords }]
