/**
 * What the words give away: small patterns over plain words (plain-words.ts), each with a name. Which way a request went, who
 * is meant, what is to be done with a picture: things that a search over words without order cannot tell.
 */

import { wholeWords } from '../patterns.ts'
import { familiesCues } from './families.ts'
import { finerCues } from './finer.ts'
import { peopleCues } from './people.ts'
import { phonesCues } from './phones.ts'
import { picturesCues } from './pictures.ts'
import { privacyCues } from './privacy.ts'
import { requestsCues } from './requests.ts'
import { runningCues } from './running.ts'
import { speechCues } from './speech.ts'

const cuePatterns = {
  ...requestsCues,
  ...peopleCues,
  ...picturesCues,
  ...speechCues,
  ...phonesCues,
  ...familiesCues,
  ...privacyCues,
  ...runningCues,
  ...finerCues,
}

export type Cue = keyof typeof cuePatterns

const compiledCues = Object.entries(cuePatterns).map(([cue, sources]) => [cue as Cue, wholeWords(sources)] as const)

/** The sources of all cues: their words are known to the mender of spelling. */
export const cueSources: readonly string[] = Object.values(cuePatterns).flat()

/** The cues found in plain words. */
export function cuesIn(plain: string): ReadonlySet<Cue> {
  return new Set(compiledCues.filter(([, pattern]) => pattern.test(plain)).map(([cue]) => cue))
}
