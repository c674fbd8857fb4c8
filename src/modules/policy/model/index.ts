/** The model policy: 59 clauses in our own words, with the rules that make them executable. */

import type { VersionContent } from '../version-content.ts'
import { notes } from './notes.ts'
import { related } from './related.ts'
import { conductRulesA } from './rules-a-conduct.ts'
import { contactRulesA } from './rules-a-contact.ts'
import { rulesB } from './rules-b.ts'
import { rulesC } from './rules-c.ts'
import { rulesD } from './rules-d.ts'
import { rulesE } from './rules-e.ts'
import { rulesG } from './rules-g.ts'
import { rulesQ } from './rules-q.ts'
import { sectionA } from './section-a.ts'
import { sectionB } from './section-b.ts'
import { sectionC } from './section-c.ts'
import { sectionD } from './section-d.ts'
import { sectionE } from './section-e.ts'
import { sectionG } from './section-g.ts'
import { sectionQ } from './section-q.ts'

export const modelPolicy: VersionContent = {
  title: 'Social media policy',
  sections: [sectionG, sectionA, sectionB, sectionC, sectionD, sectionE, sectionQ],
  rules: [...rulesG, ...contactRulesA, ...conductRulesA, ...rulesB, ...rulesC, ...rulesD, ...rulesE, ...rulesQ],
  notes,
  related,
}
