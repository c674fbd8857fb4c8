/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { doorWords } from './door/door.words.ts'

export const acceptanceWordGroups: readonly WordGroup[] = [{ heading: 'At the door', words: doorWords }]
