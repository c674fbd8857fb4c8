import { type CuePattern, expand } from './cue-pattern.ts'
import { advice } from './cue-words/advice.ts'
import { bans } from './cue-words/bans.ts'
import { duties } from './cue-words/duties.ts'
import { judgedActs } from './cue-words/judged-acts.ts'
import { oddForms } from './cue-words/odd-forms.ts'
import { permissions } from './cue-words/permissions.ts'
import { schoolSays } from './cue-words/school-says.ts'

export const cuePatterns: readonly (CuePattern & { readonly regex: RegExp })[] = [
  ...duties,
  ...permissions,
  ...bans,
  ...advice,
  ...judgedActs,
  ...schoolSays,
  ...oddForms,
].map(pattern => ({
  ...pattern,
  regex: expand(pattern.pattern),
}))
