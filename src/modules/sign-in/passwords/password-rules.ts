/** What a password must be: long and not guessable. Nothing about kinds of characters, and no expiry (NIST SP 800-63B-4). */
import { isGuessedFirst } from './common-passwords.ts'

const shortest = 12
const longest = 256

type PasswordProblem = 'too-short' | 'too-long' | 'guessable'

/** Whose password it is to be: nothing of this may make up the password. */
export interface About {
  readonly name: string
  readonly email: string
  readonly schoolName: string
}

/** What is wrong with a password; null where nothing is. */
export function passwordProblem(password: string, { name, email, schoolName }: About): PasswordProblem | null {
  const length = [...password.normalize('NFKC')].length
  if (length < shortest) return 'too-short'
  if (length > longest) return 'too-long'
  return isGuessedFirst(password, [name, email, schoolName]) ? 'guessable' : null
}
