/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { emailLinkWords } from './email-link/email-link.words.ts'
import { frontPageWords } from './front-page/front-page.words.ts'

export const signInWordGroups: readonly WordGroup[] = [
  { heading: 'The first page', words: frontPageWords },
  { heading: 'Signing in by email', words: emailLinkWords },
]
