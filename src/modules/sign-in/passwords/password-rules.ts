/** What a password must be: long and not guessable. Nothing about kinds of characters, and no expiry (NIST SP 800-63B-4). */
import { isGuessedFirst } from './common-passwords.ts'

const shortest = 12
const longest = 256

const messages = {
  'too-short': 'Your password must be 12 characters or more. Three or four words are easy to remember',
  'too-long': 'Your password must be 256 characters or fewer',
  guessable: 'Too many people would guess this password. Choose words that have nothing to do with you or the school',
} as const

/** Whose password it is to be: nothing of this may make up the password. */
export interface About {
  readonly name: string
  readonly email: string
  readonly schoolName: string
}

/** What is wrong with a password, in words for its owner; null where nothing is. */
export function passwordProblem(password: string, { name, email, schoolName }: About): string | null {
  const length = [...password.normalize('NFKC')].length
  if (length < shortest) return messages['too-short']
  if (length > longest) return messages['too-long']
  return isGuessedFirst(password, [name, email, schoolName]) ? messages.guessable : null
}
