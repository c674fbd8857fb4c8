/** What the school says that it asks, lets and bars: "We ask parents to …". */
import { advising, allowing, binding, type CuePattern, row } from '../cue-pattern.ts'

export const schoolSays: readonly CuePattern[] = [
  row(
    'we-ask-that',
    "(?:we|school|academy|trust|college|nursery|governors|governing body|governing board|headteacher|principal|policy)(?:(?:'d| would| do| does| kindly| also| therefore| strongly| politely)*) (?:ask|urge|request|recommend|advise|prefer)s? that",
    advising,
    'status',
    'subject',
    0.8,
  ),
  row(
    'we-require-that',
    '(?:we|school|academy|trust|college|nursery|governors|governing body|governing board|headteacher|principal|policy)(?: (?:would|do|does|also|therefore|strongly))* (?:expect|require|insist)s? that',
    binding,
    'status',
    'subject',
    0.8,
  ),
  row(
    'we-ask',
    "(?:we|school|academy|trust|college|nursery|governors|governing body|governing board|headteacher|principal|policy)(?:(?:'d| would| do| does| kindly| also| therefore| strongly| politely| particularly| respectfully| please| actively)*) (?:ask|urge|encourage|advise|request|recommend|invite|remind|like)s?(?: that)? {who}(?:(?:should )?(?:not |never )?to|to please|should|do not|refrain from|avoid)",
    advising,
    'status',
    'named',
  ),
  row(
    'we-require',
    '(?:we|school|academy|trust|college|nursery|governors|governing body|governing board|headteacher|principal|policy)(?: (?:would|do|does|also|therefore|strongly))* (?:expect|require|instruct|oblige)s?(?: that)? {who}(?:not |never )?to',
    binding,
    'status',
    'named',
  ),
  row(
    'we-let',
    "(?:we|school|academy|trust|college|nursery|governors|governing body|governing board|headteacher|principal|policy)(?: (?:does|do|will)(?: not|n't)| never)? (?:allow|permit|authorise|let)s? {who}to",
    allowing,
    'status',
    'named',
  ),
  row(
    'we-permit',
    "(?:school|we|academy|policy|trust)(?: (?:does|do|will)(?: not|n't)| never)? (?:allow|permit|tolerate|condone|accept|authorise)s?(?! responsibility| liability)",
    allowing,
    'status',
    'subject',
    0.8,
  ),
  row(
    'we-bar',
    '(?:school|we|academy|policy|trust)(?: strictly)? (?:forbid|prohibit|ban|bar|discourage)s?',
    ['must_not', null],
    'status',
    'subject',
    0.8,
  ),
  row(
    'we-do-not',
    "(?<=^|, |and |but )we(?: do not|n't| never)(?! (?:want|wish|believe|think|expect|intend|know|feel|mean|seek|encourage|recommend|have|ask|need|require|consider|see|underestimate|claim)\\b)",
    ['must_not', 'must_not'],
    'undertaking',
    'subject',
    0.75,
  ),
]
