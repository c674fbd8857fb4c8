/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { seeChannelsWords } from './see-channels/see-channels.words.ts'
import { accessibilityWords } from './state-accessibility/accessibility.words.ts'

export const schoolWordGroups: readonly WordGroup[] = [
  { heading: 'How the school speaks with you', words: seeChannelsWords },
  { heading: 'Accessibility', words: accessibilityWords },
]
