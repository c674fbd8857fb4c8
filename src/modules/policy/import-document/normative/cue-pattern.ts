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
  'not|never|no longer|neither|always|only|also|still|therefore|then|normally|strictly|strongly|generally|usually|immediately|first|ideally|ever|now|likewise|clearly|hereby|both|all|each|too|instead|equally|personally|politely|kindly|further|thus|simply|just|again|additionally|accordingly|particularly|especially|specifically|expressly|absolutely|totally|completely|very|actively|positively|explicitly|ordinarily|of course|at all times|at any time|under any circumstances|under no circumstances|in any circumstances|in no circumstances|on no account|at no time|as a minimum|at a minimum|where possible|wherever possible|if possible|in general|by law|perfectly|entirely|quite|nonetheless|nevertheless|regardless|legally|professionally|contractually|however|as far as possible'

const adv = `(?:,? (?:${adverbs})\\b)*,?`
const be = `(?:(?:will|would)(?:n't)?${adv} be|(?:is|are|was|were|am)(?:n't)?|being|be|(?<=\\b(?:they|we|you))'re|(?<=\\b(?:it|this|that))'s)`
const who = "(?:[a-z'/-]+,? ){1,9}?"

export const expand = (pattern: string): RegExp =>
  new RegExp(
    `\\b(?:${pattern.replaceAll('{adv}', adv).replaceAll('{be}', be).replaceAll('{who}', `(?<who>${who})`)})(?![a-z])`,
    'g',
  )

export const row = (
  name: string,
  pattern: string,
  [yes, no]: readonly [Strength | null, Strength | null],
  form: Form = 'status',
  bound: CuePattern['bound'] = 'subject',
  confidence = 0.9,
): CuePattern => ({ name, pattern, yes, no, form, bound, confidence })

export const binding = ['must', 'must_not'] as const
export const advising = ['should', 'should_not'] as const
export const allowing = ['may', 'must_not'] as const
export const banning = ['must_not', 'may'] as const

/** The plain modal verbs; what they lay down depends on their neighbours (`find-cues.ts`). */
export const modalPattern = expand(
  `(?:(?<modal>must|shall|should|may|might|can|could|will|would)(?<neg>n't|not)?|(?<modal2>ought)(?:{adv} to)|(?<modal3>won't|shan't))(?<adv>{adv})`,
)
