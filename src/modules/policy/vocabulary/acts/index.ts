import type { NamedAct } from '../vocabulary.ts'
import { accountActs } from './accounts.ts'
import { familyActs } from './families.ts'
import { incidentActs } from './incidents.ts'
import { phoneActs } from './phones.ts'
import { photoActs } from './photos.ts'
import { postActs } from './posts.ts'
import { privacyActs } from './privacy.ts'
import { requestActs } from './requests.ts'
import { runningActs } from './running.ts'

/** Everything that somebody may ask about doing, in the order of the groups. */
export const acts = [
  ...requestActs,
  ...postActs,
  ...photoActs,
  ...phoneActs,
  ...familyActs,
  ...privacyActs,
  ...accountActs,
  ...incidentActs,
  ...runningActs,
] as const satisfies readonly NamedAct[]
