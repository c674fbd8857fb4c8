import { accountSignals } from './accounts.ts'
import type { ActSignal } from './act-signal.ts'
import { familySignals } from './families.ts'
import { incidentSignals } from './incidents.ts'
import { phoneSignals } from './phones.ts'
import { photoSignals } from './photos.ts'
import { postSignals } from './posts.ts'
import { privacySignals } from './privacy.ts'
import { requestSignals } from './requests.ts'
import { runningSignals } from './running.ts'

/** All that cues say of acts, by the vocabulary’s groups. */
export const actSignals: readonly ActSignal[] = [
  ...requestSignals,
  ...postSignals,
  ...photoSignals,
  ...phoneSignals,
  ...familySignals,
  ...privacySignals,
  ...accountSignals,
  ...incidentSignals,
  ...runningSignals,
]
