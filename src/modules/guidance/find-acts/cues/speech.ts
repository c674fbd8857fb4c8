/** What is said, and what went wrong. */

import type { CuePatterns } from '../patterns.ts'

export const speechCues = {
  write: ['{write}'],
  about: ['about', 'that', 'of'],
  school: ['(?:the |our |my |this )?school', 'ofsted', 'school dinners?', 'my class', 'my day', 'my job', 'at work'],
  nasty: [
    'nasty|horrible|mean|rude|unkind|awful|abusive|abuse|abused|abusing|hateful|bully|bullied|bullying|bullies|cyberbullying|cyberbullied|threat|threats|threatening|threatened|harass|harassing|harassment|inappropriate|scary|scared|scares|upset|upsetting|upsets|creepy|weird|disgusting|vile|horrid|hurtful|picking on|picked on|being mean|teasing|worried|worrying|worries|grooming|nude|nudes|naked|self harm|racist|homophobic|sexist|slagging|attacking|trolling|lies|fake account|pretending to be|blackmail|sexting|suicide|wrong|laughing at|disclosed|meeting (?:someone|a stranger|up with|a man)|meet (?:someone|a man|a stranger)|off the internet|in danger|send nudes|leaving me out|left me out',
    'makes me (?:sad|cry|feel)',
  ],
  'happened-to-me': [
    '(?:someone|somebody|people|they|a (?:man|boy|girl|kid|stranger|person|lady|parent|mum)|\\S+ (?:boys?|girls?|kids?)|another (?:parent|mum|dad|child)|the other \\S+) (?:is |are |has |have |keeps? |was |were |that |who |i |online |do |not |know |on |in )*(?:been |being )?(?:nasty|horrible|mean|rude|unkind|messaging|messaged|message|sent|sending|sends|picking|bullying|threatening|threatened|posted|posting|saying|said|asked|asking|spreading|writing|wrote|made|making|hacked|scared|scaring|calling|called|pretending|put|slagging|laughing|talking|harassing|swearing|putting|upsetting|accused|accusing)(?: \\S+){0,6} (?:me|my|i)',
    '(?:nasty|horrible|mean|rude|unkind|abusive|abuse|things|stuff|lies|swearing) (?:\\S+ ){0,2}(?:to|about|at|on|with) me',
    '(?:wants|wanted|asked|asks|asking|told|telling|making|made|dared) me (?:to )?(?:to send|to meet|to show|send|meet|show|to take|to share|for (?:a |my )?(?:photos?|pictures?|number|address))',
    '(?:sent|sending|messaged|messaging|asked|called|bullied|bullying|scared|upset|threatened|hacked|harassing) me',
    'i (?:am|was|have been|got|get) (?:being |getting )?(?:bullied|scared|upset|threatened|worried|picked on|hacked)',
    'my (?:friend|son|daughter|child|kid) (?:is|was|has been|got|keeps) (?:being |getting |been )?(?:bullied|sent|scared|threatened|picked on|upset|groomed|messaged|cyberbullied|harassed)',
    'i (?:saw|seen|found|have seen|have found|came across) (?:\\S+ ){0,4}(?:online|horrible|nasty|nude|scary|rude|bad|{photo}|{platform}|inappropriate|post)',
    '(?:told|tells|telling) me (?:\\S+ ){0,5}(?:scared|bullied|bullying|hurt|worried|online|man|stranger|nude|photos?)',
  ],
  report: [
    '(?:report|reporting|reported)',
    '(?:who|whom) (?:do|should|can|must|shall) (?:i|we) (?:tell|report|speak|talk|go|contact|turn|inform)',
    'where do i report',
    'tell (?:someone|a teacher|an adult)',
    'who to tell',
    'what (?:do|should|can) i do',
  ],
  secret: [
    '(?:keep|keeping|kept|stay) (?:\\S+ ){0,4}(?:secret|quiet|private|to myself|between us|confidential)',
    '(?:not|never|nobody|promise not|do not|promised not|told me not) (?:to )?(?:tell|telling|say|report)(?: anyone| anybody| a grown up| the teacher| nobody| her| anything)?(?: about)?',
    'say nothing',
    'wait and see',
    '(?:wait|hold off|delay) (?:\\S+ ){0,4}(?:before|until|till|reporting|tomorrow|telling)',
    'promise|promised',
    'none of my business',
    'does not want me to (?:tell|say|report)',
    'ignore it',
  ],
  complain: [
    'complain|complaint|complaints|complaining',
    'not happy|unhappy|fed up|annoyed|(?:cross|angry|furious|disagree) (?:about|with|at)|where do i say',
    '(?:raise|have|got|with) (?:an? |my |some )?(?:concerns?|worry|worries|problems?|issues?|questions?|query)',
    '(?:speak|talk|go) to (?:\\S+ ){0,3}(?:about|regarding|school|head|headteacher|someone)',
    'problem with',
    'hates school',
    'ask about',
    'feedback',
    'ask (?:\\S+ ){0,4}(?:homework|school|question|a question)',
  ],
  police: ['police', '999', '101', 'crime', 'criminal', 'hate crime'],
  legal: [
    'sue|suing|sued|solicitors?|lawyers?|court|libel|injunction|legal action|legal advice|defamation|take (?:them|her|him|it) to court|barrister|legally',
  ],
  discipline: [
    'disciplinary|discipline|disciplining|misconduct|sack|sacked|sacking|dismiss|dismissed|dismissal|suspend|suspended|suspending|formal warning|written warning|hearing|fire|lose (?:my|their|her|his) job',
  ],
  'take-down': [
    '(?:take|taking|taken|get|getting|pull|have) (?:\\S+ ){0,6}(?:down|removed|deleted)',
    '(?:take|get) (?:it|that|this|them) (?:\\S+ )?off',
    'taken off',
    '(?:make|force|tell|get) (?:\\S+ ){0,4}(?:delete|remove) (?:\\S+ ){0,3}(?:post|posts|comment|photo|video|it)',
    '(?:delete|remove|removal|removing|deleted|removed) (?:\\S+ ){0,3}(?:post|posts|comment|photo|photos|it|video|page|tweet)',
    'ask (?:\\S+ ){0,4}(?:to )?(?:delete|remove|take)',
    'taken down',
    '(?:write|writing|letter) to (?:an? |the |that )?(?:parent|mum|dad)(?: \\S+){0,3} (?:who|about|over|for)(?: \\S+){0,6} (?:post|facebook|lies|online|comment|comments)',
  ],
  'out-of-hours': [
    '(?:at|over|on) (?:the )?(?:weekends?|saturday|sunday|half term|holidays|hols)',
    'out of (?:hours|school)|outside (?:of )?(?:school|school hours)|not (?:in|at) school|off site|in the holidays|school holidays|over the summer|in the evening|after hours|own time|at home',
  ],
  'act-on-it': [
    '{ask} (?:we|the school|school|i|it) (?:act|do anything|do something|deal|punish|get involved|intervene|step in|sanction|respond|be dealt)',
    'our (?:problem|business|responsibility|job)',
    'does the policy (?:apply|cover)',
    'can the school',
    'do we deal|up to us|is it for us|do anything about',
  ],
  'deal-with': [
    'deal|dealing|handle|handling|sort|sorting|what do we do|which policy|what policy|procedure|follow up|respond|sanction|what happens|should we do',
  ],
  'fell-out': [
    '(?:fell|fallen|falling) out',
    'bully|bullies|bullying|cyberbullying|cyberbullied|bullied|hate|homophobic|racist|row|argument|fight|abuse|fighting|arguing|nasty|mean|name calling|called names|calling names|picking on|picked on|left out|unkind|horrible|trolling|threatened|threatening',
  ],
  colleague: [
    'colleagues?|coworkers?|another (?:teacher|ta|governor|member of staff)|my ta|a (?:teacher|ta|governor|staff member|member of staff|supply teacher)|an? (?:\\S+ )?(?:teacher|ta)|teachers|ta|the (?:headteacher|head|deputy|secretary|caretaker|chair)|headteacher|staff',
  ],
  'has-done': [
    '(?:has|have|had|been|is|was|keeps|posted|put|wrote|written|shared|tweeted|broke|broken|leaked|tweets|leaks|leak|posting|said|saying|messaging|messaged|accepted|added|friends with|follows|following|texting)',
  ],
} as const satisfies CuePatterns
