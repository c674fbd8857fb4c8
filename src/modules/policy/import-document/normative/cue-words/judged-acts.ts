/** Acts that are themselves judged: "Filming is not allowed", "Consent is required". */
import { advising, allowing, banning, type CuePattern, row } from '../cue-pattern.ts'

export const judgedActs: readonly CuePattern[] = [
  row('act-allowed', '{be}{adv} (?:acceptable|permitted|allowed|tolerated|permissible|authorised|accepted|condoned)', allowing),
  row(
    'act-appropriate',
    '{be}{adv} (?<neg2>not){adv} (?:appropriate|suitable)',
    ['should_not', 'should_not'],
    'status',
    'subject',
    0.7,
  ),
  row(
    'act-banned',
    '{be}{adv} (?:unacceptable|inappropriate|unprofessional|prohibited|forbidden|banned|off limits|out of bounds|disallowed|outlawed|(?:against|contrary to) (?:the |our |school |this )*(?:rules?|policy|law|code))',
    banning,
  ),
  row(
    'act-advised',
    '{be}{adv} (?:advised|recommended|encouraged|advisable|desirable|preferred|best practice|good practice)(?! by| to )',
    advising,
    'status',
    'subject',
    0.75,
  ),
  row('act-discouraged', '{be}{adv} (?:discouraged|inadvisable|frowned upon|not recommended)', ['should_not', null]),
  row(
    'act-required',
    '{be}{adv} (?:required|needed|mandatory|compulsory|essential|obligatory|necessary)(?! by)',
    ['must', 'may'],
    'status',
    'subject',
    0.7,
  ),
  row(
    'misconduct',
    '(?:will|may|would|is|are|shall|can|could)(?:{adv} be)?{adv} (?:treated|regarded|considered|seen|viewed|classed|dealt with)?(?: as| to be)? ?(?:a |an )?(?:potential |serious |possible |matter of |act of |form of )*(?:gross )?(?:misconduct|disciplinary offence|disciplinary matter|breach of (?:this|the) (?:policy|code|agreement))',
    ['must_not', null],
    'consequence',
    'subject',
    0.75,
  ),
  row(
    'constitutes',
    '(?:will |may |would |shall )?(?:constitutes?|amounts? to) (?:a |an )?(?:serious )?(?:gross )?(?:misconduct|disciplinary offence|breach)',
    ['must_not', null],
    'consequence',
    'subject',
    0.7,
  ),
]
