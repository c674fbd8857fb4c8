import type { Role } from '../document.ts'
import type { Reading } from './agent.ts'
import { outside } from './role-terms.ts'
import { office, type Surroundings } from './surroundings.ts'
import { doneToPeople } from './verbs.ts'

/** "Parents must be informed": binds the school, whoever the policy speaks to. */
export const isDoneToPeople = (complement: string): boolean =>
  doneToPeople.test(complement.replace(/^\s*be (?:also |always |never |then |immediately |fully |kept )?/, ''))

/** Whether people are only the object of a passive, and those whom the policy speaks to are the ones who act. */
export function whoeverReadsActs(reading: Reading, people: readonly Role[], around: Surroundings): boolean {
  const { complement } = reading
  return doneByPeople.test(complement) || isToldOffice(reading, people) || isLeftToReader(reading, people, around)
}

/** What pupils and families suffer from whoever the policy speaks to: "pupils must not be photographed". */
const doneByPeople =
  /^be (?:followed|photographed|filmed|named|identified|tagged|befriended|messaged|recorded|mentioned|criticised|discussed|added|accepted)\b/

/** "The head must be told". */
const isToldOffice = ({ subject, complement }: Reading, people: readonly Role[]): boolean =>
  !outside.test(subject) &&
  (office(people) || /\b(?:manager|supervisor|leader|tutor|officer)s?$/.test(subject)) &&
  /^be (?:[a-z]+ly |always |also )?(?:told|asked|informed|notified|contacted|made aware|kept informed|alerted)\b/.test(complement)

/** "Pupils must not be contacted", "a pupil who persists should be reported to the head". */
function isLeftToReader({ segment: { cue }, complement }: Reading, people: readonly Role[], around: Surroundings): boolean {
  const reader = around.section.length > 0 ? around.section : around.audience
  if ((people[0] !== 'pupil' && people[0] !== 'parent') || reader.some(role => people.includes(role))) return false
  if (/^(?:must|should|ought)$/.test(cue.modal ?? '') && toAnOffice.test(complement)) return true
  return (cue.strength.endsWith('_not') || cue.only) && contact.test(complement)
}

const toAnOffice = /^be (?:reported|referred|sent|directed|pointed) (?:on )?to (?!the (?:police|local authority|lado|council))/
const contact = /^be (?:contacted|given|sent|told|shown|asked|invited|approached|discussed|offered)\b/
