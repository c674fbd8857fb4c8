/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { personaWords } from './choose-persona/persona.words.ts'
import { emailLinkWords } from './email-link/email-link.words.ts'
import { frontPageWords } from './front-page/front-page.words.ts'
import { joinWords } from './join/join.words.ts'
import { providerWords } from './openid/provider.words.ts'
import { passkeyWords } from './passkeys/passkey.words.ts'
import { passwordWords } from './passwords/password.words.ts'
import { recoverWords } from './recover/recover.words.ts'
import { waysInWords } from './see-ways-in/ways-in.words.ts'
import { signInWords } from './sign-in/sign-in.words.ts'
import { stepUpWords } from './step-up/step-up.words.ts'

export const signInWordGroups: readonly WordGroup[] = [
  { heading: 'The first page', words: frontPageWords },
  { heading: 'Signing in', words: signInWords },
  { heading: 'Signing in by email', words: emailLinkWords },
  { heading: 'Signing in with a provider', words: providerWords },
  { heading: 'Joining', words: joinWords },
  { heading: 'Showing once more who it is', words: stepUpWords },
  { heading: 'How you sign in', words: waysInWords },
  { heading: 'Passkeys', words: passkeyWords },
  { heading: 'Password, app and recovery codes', words: passwordWords },
  { heading: 'New ways to sign in', words: recoverWords },
  { heading: 'The people of the demonstration', words: personaWords },
]
