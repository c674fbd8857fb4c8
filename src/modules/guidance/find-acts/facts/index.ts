import { circumstances } from './circumstances.ts'
import { content } from './content.ts'
import type { FactSignal } from './fact-signal.ts'
import { incidents } from './incidents.ts'
import { otherPerson } from './people.ts'
import { pictures } from './pictures.ts'
import { schoolWork } from './school-work.ts'

/** All that tells facts from words. */
export const factSignals: readonly FactSignal[] = [
  ...otherPerson,
  ...content,
  ...pictures,
  ...circumstances,
  ...schoolWork,
  ...incidents,
]
