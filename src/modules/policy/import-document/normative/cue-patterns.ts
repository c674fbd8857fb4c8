/**
 * The words that make a rule, as data. A pattern is written with these short forms: `{adv}` any run of adverbs and
 * negations, `{be}` a form of "be", `{who}` a few words that name people. `yes` is the strength when it stands as it is,
 * `no` when it is negated (null: then it lays down nothing).
 */
import type { Form, Strength } from '../document.ts'

export type CuePattern = {
  readonly name: string
  readonly pattern: string
  readonly yes: Strength | null
  readonly no: Strength | null
  readonly form: Form
  /** Where the person bound is named: the grammatical subject, the pattern's `who` group, or nowhere. */
  readonly bound: 'subject' | 'named'
  readonly confidence: number
}

const adverbs =
  'not|never|neither|always|only|also|still|therefore|then|normally|strictly|strongly|generally|usually|immediately|first|ideally|ever|now|likewise|clearly|hereby|both|all|each|too|instead|equally|personally|politely|kindly|further|thus|simply|just|again|additionally|accordingly|particularly|especially|specifically|expressly|absolutely|totally|completely|very|actively|positively|explicitly|ordinarily|of course|at all times|at any time|under any circumstances|under no circumstances|in any circumstances|in no circumstances|on no account|at no time|as a minimum|at a minimum|where possible|wherever possible|if possible|in general|by law|legally|professionally|contractually|however|as far as possible'

const adv = `(?:,? (?:${adverbs})\\b)*,?`
const be = `(?:(?:will|would)(?:n't)?${adv} be|(?:is|are|was|were|am)(?:n't)?|being|be|(?<=\\b(?:they|we|you))'re|(?<=\\b(?:it|this|that))'s)`
const who = "(?:[a-z'/-]+,? ){1,9}?"

const expand = (pattern: string): RegExp =>
  new RegExp(
    `\\b(?:${pattern.replaceAll('{adv}', adv).replaceAll('{be}', be).replaceAll('{who}', `(?<who>${who})`)})(?![a-z])`,
    'g',
  )

const row = (
  name: string,
  pattern: string,
  [yes, no]: readonly [Strength | null, Strength | null],
  form: Form = 'status',
  bound: CuePattern['bound'] = 'subject',
  confidence = 0.9,
): CuePattern => ({ name, pattern, yes, no, form, bound, confidence })

const binding = ['must', 'must_not'] as const
const advising = ['should', 'should_not'] as const
const allowing = ['may', 'must_not'] as const
const banning = ['must_not', 'may'] as const

/** The plain modal verbs; what they lay down depends on their neighbours (`find-cues.ts`). */
export const modalPattern = expand(
  `(?:(?<modal>must|shall|should|may|might|can|could|will|would)(?<neg>n't|not)?|(?<modal2>ought)(?:{adv} to)|(?<modal3>won't|shan't))(?<adv>{adv})`,
)

const rows: readonly CuePattern[] = [
  // duties
  row('have-to', '(?:will {adv}|shall {adv}|will |shall )?(?:have|has|(?<!no )needs?){adv} (?:not )?to', binding, 'modal'),
  row('need-not', "(?:need not|needn't|(?:do|does|will|should)(?:n't| not){adv} (?:have|need) to)", ['may', 'may'], 'modal'),
  row('be-to', "(?:is|are)(?:n't)?{adv} to", binding, 'modal', 'subject', 0.85),
  row(
    'required-to',
    '{be}{adv} (?:required|obliged|obligated|compelled|bound|duty-bound|under (?:a|an) (?:duty|obligation)|instructed){adv} (?:not )?to',
    ['must', 'may'],
  ),
  row('expected-to', '{be}{adv} expected{adv} (?:not )?to', ['must', 'may'], 'status', 'subject', 0.85),
  row(
    'responsible',
    '{be}{adv} (?:jointly |personally |solely |fully )?(?:responsible|accountable) for',
    ['must', null],
    'status',
    'subject',
    0.8,
  ),
  row(
    'responsibility',
    '(?:has|have|holds?|shares?){adv} (?:a |an |the |their )?(?:[a-z-]+ )?(?:[a-z-]+ )?(?:duty|responsibility|obligation)(?: of care)? (?:to|for)',
    ['must', null],
  ),
  row('bound-by', '{be}{adv} (?:bound|covered) by', ['must', null], 'status', 'subject', 0.75),
  row(
    'duty-of',
    '(?:it|this){adv} (?:is|remains){adv} (?:a |an |the )?(?:[a-z-]+ )?(?:responsibility|duty|job|role|task) of {who}(?:to|that)(?! be\\b)',
    ['must', null],
    'status',
    'named',
  ),
  row(
    'grateful-if',
    '(?:would be|are|is|be)(?: very| most)? (?:grateful|helpful|appreciated|obliged|good) if {who}(?:would|could|did|do|can|kept|were to|[a-z]+ed)(?: not)?',
    advising,
    'status',
    'named',
    0.7,
  ),
  row('falls-on', 'it (?:(?:falls|is up|is left) to|is for) {who}to', ['must', null], 'status', 'named', 0.65),
  row(
    'never-is-to',
    '(?:(?:under|in) no circumstances|on no account|at no time),? (?:is|are) {who}to',
    [null, 'must_not'],
    'modal',
    'named',
    0.85,
  ),
  row(
    'needs-consent',
    '(?:requires?|needs?|is subject to|are subject to)(?: the)?(?: (?:prior|written|express|explicit|parental|signed|formal))* (?:permission|consent|approval|agreement|authorisation)',
    ['must', null],
    'status',
    'subject',
    0.7,
  ),
  row('limited-to', '{be}{adv} (?:restricted|limited|confined) to', ['must', null], 'status', 'subject', 0.6),
  row(
    'people-do-not',
    "(?<=^(?:the |our |all )?(?:staff|teachers|pupils|students|children|parents|parents and carers|governors|volunteers|visitors|colleagues|employees|members of staff) )(?:do not|don't|never)(?= (?:accept|post|use|share|send|take|bring|give|contact|add|follow|upload|publish|photograph|film|record|discuss|comment|reply|respond|befriend|communicate|access|download|keep|open|invite|mention|name|leave|store|carry|message|text)\\b)",
    ['must_not', 'must_not'],
    'implicit',
    'subject',
    0.6,
  ),
  row(
    'telegraphic',
    "(?<=^(?:no (?:[a-z'-]+ ){1,5}|(?:the |all |any )?(?:[a-z'-]+ ){0,4}[a-z]+s (?:and [a-z]+s )?))to (?:not |never )?be(?= (?:[a-z]+ed|kept|taken|sent|left|given|held|put|made|shown|worn|brought|switched|told) ?\\b)",
    binding,
    'modal',
    'subject',
    0.6,
  ),
  row('under-no-duty', '{be} under no (?:obligation|duty) to|has no obligation to|have no obligation to', ['may', 'may']),
  row(
    'falls-to',
    '(?:is|are|remains?|shall be|will be){adv} the (?:[a-z]+ )?(?:responsibility|duty) of (?<who>[^.;:]{3,60})',
    ['must', null],
    'status',
    'named',
    0.7,
  ),
  row(
    'duty-of-all',
    '(?:it|this){adv} (?:is|remains){adv} (?:the )?(?:responsibility|duty) of (?<who>(?:all|every|each|any) [^.;:]{3,80})',
    ['must', null],
    'status',
    'named',
    0.75,
  ),
  row(
    'whose-duty',
    "(?<who>[a-z]+(?: [a-z]+)?(?:'s|s')) (?:responsibility|duty|job|role){adv}(?: is)?{adv} to",
    ['must', null],
    'status',
    'named',
    0.8,
  ),
  row(
    'lies-with',
    '(?:responsibility|duty)[^.;:]{0,60} (?:lies|rests|falls){adv} (?:with|to|on) (?<who>[^.;:,]{3,60})',
    ['must', null],
    'status',
    'named',
    0.6,
  ),
  row(
    'undertake',
    '(?<=\\b(?:we|i|they|staff|parents|carers|pupils|students|children|families|governors|volunteers|visitors|everyone|colleagues|employees|school) )(?:agrees?|undertakes?|promises?|commits?){adv} (?:not )?to',
    binding,
    'undertaking',
    'subject',
    0.7,
  ),
  // permissions
  row(
    'allowed-to',
    '{be}{adv} (?:allowed|permitted|authorised|authorized|entitled|free|welcome|able|at liberty){adv} (?:not )?to',
    allowing,
  ),
  row('invited-to', '{be}{adv} (?:invited){adv} to', ['may', null]),
  row(
    'right-to',
    '(?:has|have|retains?|reserves?)(?:{adv}|,? do not have) (?:the |a |full |no )?(?:right|discretion|permission|freedom|power) (?:to|of)',
    allowing,
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
  // bans
  row('forbidden-to', '{be}{adv} (?:forbidden|prohibited|banned|barred|prevented|disallowed)(?: from| to)', banning),
  row(
    'not-do',
    '(?:it|this){adv} {be}{adv} (?:acceptable|permissible|permitted|allowed|appropriate|acceptable practice) (?:for {who}to|that|to)',
    allowing,
    'status',
    'named',
  ),
  row(
    'bad-to-do',
    '(?:it){adv} {be}{adv} (?:strictly )?(?:unacceptable|inappropriate|unlawful|illegal|forbidden|prohibited|an offence|a criminal offence|a breach of [a-z ]{3,30}) (?:for {who}(?:to)|to)',
    ['must_not', null],
    'status',
    'named',
  ),
  // advice
  row(
    'advised-to',
    '{be}{adv} (?:advised|recommended|encouraged|urged|asked|requested|cautioned|counselled|reminded|called on|called upon){adv} (?:not |never )?to',
    advising,
  ),
  row('warned-against', '{be}{adv} (?:advised|warned|cautioned|discouraged|urged) (?:against|from|about)', ['should_not', null]),
  row('warned-not', '{be}{adv} warned not to', ['should_not', null]),
  row('reminded', '{be}{adv} reminded (?:that|of|about)', ['should', null], 'status', 'subject', 0.6),
  row(
    'good-to-do',
    "it(?:{adv} {be}|'s){adv} (?:a good idea|good practice|best practice|best|wise|sensible|helpful|advisable|recommended|advised|suggested|desirable|preferable|strongly recommended|requested|safer|better)(?: practice)?,? (?:for {who}to|that|to)",
    advising,
    'status',
    'named',
    0.75,
  ),
  row(
    'vital-to-do',
    '(?:it){adv} {be}{adv} (?:essential|vital|imperative|crucial|mandatory|compulsory|required|a requirement|expected|critical|necessary|a condition of [a-z ]{3,30}?|(?:school|our|trust|academy) policy|a rule(?: of [a-z ]{3,30}?)?) (?:for {who}to|that|to)',
    ['must', null],
    'status',
    'named',
    0.8,
  ),
  row('important-to-do', '(?:it){adv} {be}{adv} important (?:for {who}to|that|to)', ['should', null], 'status', 'named', 0.65),
  row(
    'bad-idea',
    '(?:it){adv} {be}{adv} (?:inadvisable|unwise|unsafe|not safe|risky|a bad idea|poor practice|bad practice) (?:for {who}to|that|to)',
    ['should_not', 'should_not'],
    'status',
    'named',
    0.65,
  ),
  row(
    'best-done',
    '{be} best (?:brought|raised|taken|made|sent|kept|left|dealt|discussed|settled|put|done|avoided|addressed|directed|shared)',
    ['should', null],
    'implicit',
    'subject',
    0.6,
  ),
  // acts that are themselves judged: "Filming is not allowed"
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
    '{be}{adv} (?:unacceptable|inappropriate|unprofessional|prohibited|forbidden|banned|off limits|out of bounds|disallowed|outlawed)',
    banning,
  ),
  row(
    'act-advised',
    '{be}{adv} (?:advised|recommended|encouraged|advisable|desirable|preferred|best practice|good practice)(?! by)',
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
  // what the school says it asks, lets and bars
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
  // odd but common
  row(
    'circumstances',
    'there are (?:circumstances|occasions|times|cases|situations) (?:in which|when|where) [^.;:]{3,60}(?:is|are|may be) (?:appropriate|necessary|justified|permitted|acceptable)',
    ['may', null],
    'implicit',
    'subject',
    0.6,
  ),
  row(
    'rules-apply',
    '(?:same )?(?:rules?|standards?|principles?|expectations?) (?:will |shall )?(?:therefore|also|equally|likewise) apply',
    ['must', null],
    'status',
    'subject',
    0.6,
  ),
  row(
    'same-rules',
    'the same (?:rules?|standards?|principles?|expectations?|restrictions?) (?:will |shall )?(?:apply|applies)',
    ['must', null],
    'status',
    'subject',
    0.6,
  ),
]

export const cuePatterns: readonly (CuePattern & { readonly regex: RegExp })[] = rows.map(pattern => ({
  ...pattern,
  regex: expand(pattern.pattern),
}))
