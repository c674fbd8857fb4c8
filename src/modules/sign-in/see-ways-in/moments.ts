/** When what somebody signs in with was made and used. */
import { momentInWords } from '../moment-in-words.ts'
import type { WaysInWords } from './ways-in.words.ts'

type Moment = 'ways.added' | 'ways.used' | 'ways.connected' | 'ways.signed-in'

/** "Added Thursday 26 November at 5:00 pm." */
export const momentOf = ({ t, language }: WaysInWords, what: Moment, when: Temporal.Instant): string =>
  t(what, { when: momentInWords(when, language) })

/** When it was used last, if ever. */
export const lastUse = (words: WaysInWords, usedAt: Temporal.Instant | null): string =>
  usedAt ? momentOf(words, 'ways.used', usedAt) : words.t('ways.not-used')
