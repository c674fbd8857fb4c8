import { z } from 'zod'
import type { PasskeyWords } from './passkey.words.ts'

const longest = 100

/** What somebody calls a passkey, to know it again. Its messages are in the language of the page. */
export const passkeyNameIn = ({ t }: PasskeyWords) =>
  z.string().trim().min(1, t('passkey.enter-name')).max(longest, t('passkey.shorter-name'))
