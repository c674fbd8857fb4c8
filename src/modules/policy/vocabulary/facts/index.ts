import type { NamedFact } from '../vocabulary.ts'
import { circumstanceFacts } from './circumstances.ts'
import { contentFacts } from './content.ts'
import { incidentFacts } from './incidents.ts'
import { peopleFacts } from './people.ts'
import { pictureFacts } from './pictures.ts'
import { schoolWorkFacts } from './school-work.ts'

/** Every fact that a rule may ask about. */
export const facts = [
  ...peopleFacts,
  ...contentFacts,
  ...pictureFacts,
  ...circumstanceFacts,
  ...schoolWorkFacts,
  ...incidentFacts,
] as const satisfies readonly NamedFact[]
