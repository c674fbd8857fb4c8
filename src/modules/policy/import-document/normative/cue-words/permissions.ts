/** Permissions: "are allowed to", "has the right to", "is exempt". */
import { allowing, type CuePattern, row } from '../cue-pattern.ts'

export const permissions: readonly CuePattern[] = [
  row(
    'allowed-to',
    '{be}{adv} (?:allowed|permitted|authorised|authorized|entitled|free|welcome|able|at liberty){adv} (?:not )?to',
    allowing,
  ),
  row('invited-to', '{be}{adv} (?:invited){adv} to', ['may', null]),
  row(
    'right-to',
    '(?:will |shall )?(?:has|have|retains?|reserves?)(?:{adv}|,? do not have) (?:the |a |full |no )?(?:right|discretion|permission|freedom|power|authority|liberty|leave) (?:to|of)',
    allowing,
  ),
  row(
    'only-ones',
    '{be}{adv} the only (?:[a-z]+ ){0,3}(?:who|that) (?:may|can|(?:are|is) (?:allowed|permitted|authorised) to|(?:have|has) permission to)',
    ['may', null],
    'status',
    'subject',
    0.8,
  ),
  row(
    'not-apply',
    '(?<=\\b(?:paragraph|clause|rule|restriction|prohibition|ban|requirement|section|provision)s?(?: [\\d.()a-z]{1,8})? )(?:does|do|shall|will|should) not apply (?:to|where|if|when|in)',
    ['may', 'may'],
    'status',
    'subject',
    0.6,
  ),
  row(
    'is-fine',
    '{be}{adv} (?:fine|ok|okay|acceptable|all right) (?=(?:if|when|as long as|so long as|provided|with|only)\\b)',
    allowing,
    'status',
    'subject',
    0.7,
  ),
  row('exempt', '{be}{adv} (?:exempt|excepted|excluded|excused) from', ['may', null], 'status', 'subject', 0.75),
  row('not-prevented', '(?:prevents|stops|precludes|restricts|bars) {who}from', ['must_not', 'may'], 'status', 'named', 0.7),
  row(
    'not-prevented',
    '(?:does|do|will|shall|should|is intended to|are intended to)(?: not| never)?{adv} (?:prevent|stop|prohibit|preclude|restrict|bar) {who}from',
    ['must_not', 'may'],
    'status',
    'named',
    0.75,
  ),
]
