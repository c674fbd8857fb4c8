/** What school policies call people: data for `find-roles.ts`. Plurals that only add "s" are made there. */
import type { Role } from '../document.ts'

const rows: readonly (readonly [readonly Role[], string])[] = [
  [
    ['staff'],
    'staff|housemaster|housemistress|housemasters and housemistresses|matron|master|mistress|mistresses|workforce member|assistant headteacher|assistant head|lead|officer|coordinator|co-ordinator|director|mentor|supervisor|secretary|bursar|receptionist|senco|sendco|chaplain|editor|webmaster|department|faculty|representative|communications officer|communications team|communications manager|communications lead|data protection officer|dpo|ict manager|it manager|it team|ict team|online safety lead|e-safety lead|e-safety officer|e-safety coordinator|online safety coordinator|computing lead|subject lead|phase leader|key stage leader|driver|escort|librarian|nurse|counsellor|moderator|lunchtime supervisor|midday supervisor|invigilator|member of staff|members of staff|staff member|staff team|employee|teacher|class teacher|colleague|practitioner|educator|tutor|form tutor|lecturer|teaching assistant|ta|worker|supply teacher|agency worker|student teacher|trainee|trainee teacher|senior leader|leader|subject leader|group leader|trip leader|visit leader|leadership team|senior leadership team|slt|head of year|heads of year|heads of department|line manager|manager|site manager|caretaker|business manager|network manager|technician|administrator|office team|personnel|professional|coach|coaches|account holder|account owner|adults working|adults employed|adults who work|everyone paid by the school|people who work here',
  ],
  [
    ['headteacher'],
    'headteacher|chief executive|chief executive officer|ceo|head teacher|co-headteacher|deputy headteacher|deputy head|head|head of school|headmaster|headmistress|warden|executive head|executive headteacher|principal|executive principal|vice principal',
  ],
  [
    ['dsl'],
    'designated safeguarding lead|designated safeguarding officer|safeguarding lead|safeguarding officer|safeguarding team|dsl|ddsl|deputy dsl|child protection officer',
  ],
  [
    ['governor'],
    'governor|local committee|committee|members of local committees|member of a local committee|academy council|governing body|governing board|full governing body|full governing board|local governing body|local governing board|board of governors|board of trustees|trust board|fgb|chair of governors|chair of the governors|chair of trustees|chair|trustee|board|clerk|clerk to the governors',
  ],
  [['school'], 'school|school office|office|reception|academy|academies|college|nursery|pre-school|trust|federation|we'],
  [
    ['pupil'],
    'pupil|student|child|children|learner|young person|young people|sixth form student|sixth former|sixth form|boy|girl|youngster|prefect|key stage|ks1|ks2|ks3|ks4|school council|digital leader',
  ],
  [
    ['parent'],
    'parent|class representative|class rep|rep|parent representative|pta|ptfa|nanny|carer|guardian|family|families|grandparent|mum|dad|household|grown-ups at home|adults at home',
  ],
  [['parent', 'volunteer'], 'parent helper|parent volunteer'],
  [['volunteer'], 'volunteer|helper|trip helper'],
  [['visitor'], 'visitor|childminder|guest|guest speaker|member of the public|members of the public'],
  [['visitor', 'parent'], 'adult'],
  [['contractor'], 'contractor|tradesman|tradesmen|workman|workmen|builder|cleaner|supplier|third party|third parties'],
  [
    ['everyone'],
    'everyone|everybody|anyone|anybody|nobody|no-one|no one|member of the school community|members of the school community|members of our school community|members of the academy community|members of our community|member of our community|school community|every adult|person|people|user|individual|stakeholder|all of us|all parties|those using',
  ],
]

/** The phrases for each kind of people; a mention takes the longest. */
export const roleTerms: readonly (readonly [readonly Role[], readonly string[]])[] = rows.map(([roles, phrases]) => [
  roles,
  phrases.split('|'),
])

/** Offices outside the school: acted on, never bound by a school's policy. */
export const outside =
  /\b(?:police|local authority|designated officer|lado|council|social care|social services|solicitors?|ico|ceop|network|platform|provider)s?$/

/** A noun after one of these is not the subject ("photographs of pupils must not …"). */
export const prepositions = new Set(
  'of with by for from about to on in at into onto between among against towards toward beside without concerning regarding involving including than like under over during after before until through via per showing naming'.split(
    ' ',
  ),
)

/** What may follow a role word when that word is the head of the phrase ("pupils under 13", "staff who …"). */
export const afterHead = new Set(
  'and or nor but who whose whom which that only also both alike themselves himself herself here too together currently alone either not never always then therefore should must may shall will can is are has have do does need now however normally all each in-year'.split(
    ' ',
  ),
)
