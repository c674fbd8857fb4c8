/** One’s own account, and the school’s. */

import type { CuePatterns } from '../patterns.ts'

export const privacyCues = {
  privacy: [
    'privacy|private|friends only|lock down|locked down|hide my|hidden|strict|settings|who can see|lockdown',
    'make my (?:\\S+ )(?:safe|safer|secure|private)',
  ],
  'make-private': [
    '(?:make|set|put|turn|have|should|keep|switch|lock|need|hide|change) (?:\\S+ ){0,5}(?:private|friends only|privacy|down|profile|settings)',
    'privacy settings?',
    'lock(?:ing)? down',
  ],
  'leave-public': [
    'public|open (?:\\S+ )?account|open profile|findable|(?:can|could) (?:find|see|search) (?:me|my)',
    '(?:find|look|see|search) (?:me|my profile|my account)|anyone can|searchable|in a search|come up in|visible',
    'seen by (?:anyone|everyone)|by name',
  ],
  union: ['unions?|nasuwt|neu|unison|naht|gmb|ascl'],
  password: ['passwords?|login|login details|log in details|credentials|username|pin|two step|2fa|sign in details|recovery'],
  'log-in-as': [
    'log(?:ging)? in as (?:me|them|someone|another)',
    '(?:use|using|borrow|lend) (?:my|someones|their|her|his|each others) (?:account|login|log in)',
  ],
  'tell-password': [
    '(?:tell|telling|give|giving|share|sharing|let|write|writing|know|show|hand|swap|lend|same|keep|store|told|have|has|knows|save) (?:\\S+ ){0,6}(?:passwords?|login|login details|username|pin|credentials)',
  ],
  'change-password': [
    '(?:change|changed|changing|update|updated) (?:\\S+ ){0,3}(?:phone number|number|email|details|name) (?:\\S+ ){0,3}(?:school|class)',
    '(?:change|changing|changed|reset|resetting|new|update|updating|fresh|strong|stronger|different|renew|move|moving|switch|how often|forgot|forgotten|rotate) (?:\\S+ ){0,7}(?:passwords?|login|login details|log in|email|pin|recovery)',
    'passwords? (?:\\S+ ){0,4}(?:change|changed|reset|often|strong|long|updated)',
  ],
  'school-account': [
    '(?:schools?|class|classs|pta|our|year \\d|our class|my classs) (?:own |official )?(?:{platform} )?(?:account|accounts|page|{platform}|blog|channel|login|profile|site)',
    '(?:account|page|login|password) (?:\\S+ ){0,2}(?:for|of) (?:the |my |our )?(?:school|class|pta)',
    'seesaw|classdojo|padlet|google classroom|school account|class account',
  ],
  'open-account': [
    '(?:set up|setting up|open|opening|start|starting|started|create|creating|make|making|made|launch|launching|begin|setup) (?:\\S+ ){0,4}(?:school|class|pta|year \\d|work|lesson|{platform}|account|page|channel|blog|podcast|facebook group)',
    '(?:have|get|run|running|want|new) (?:\\S+ ){0,4}(?:{platform}|account|page|channel|blog|podcast|facebook group)',
    'own (?:facebook|twitter|instagram|page|channel|{platform})',
  ],
  'for-class': [
    '(?:for|with|to|about) (?:\\S+ ){0,2}(?:class|school|lessons?|pupils|year \\d|children|pta|phonics|parents|teaching|kids|homework|club|department|eyfs|reception|nursery)',
    'class (?:account|page|twitter|instagram|blog|facebook|channel|tiktok|youtube|{platform})|pta',
    'school (?:account|page|twitter|instagram|blog|facebook|channel|tiktok|youtube)',
    'year (?:\\d )+(?:page|account|blog)',
  ],
  service: [
    'seesaw|classdojo|padlet|google classroom|tapestry|edmodo|showbie|flipgrid|teams|zoom|kahoot|blooket|quizlet',
    'canva|chatgpt|class blog|blog|youtube channel|app|apps|platform|service|class account|account|website',
    'marvellous me|purple mash',
  ],
  'teach-with': [
    '(?:use|using|show|showing|post|posting|put|play|playing|set) (?:\\S+ ){0,6}(?:with my class|with (?:year \\d|pupils|the children|my pupils|the class)|in (?:my )?(?:lessons?|teaching)|for (?:homework|my lessons?|teaching|my class|lessons?|learning)|class blog|class account|on the class|seesaw|classdojo|padlet|lesson|homework)',
    'post homework|homework on',
  ],
  approve: [
    'approve|approving|approved|sign off|signing off|authorise|authorising|give permission|say yes to|green light',
    'approves|signs off|my decision|up to me',
    '(?:asked|asking|asks) me (?:for|if) (?:\\S+ ){0,6}(?:account|app|{platform}|channel|page|blog)',
    '(?:can|should|do|may) i let (?:her|him|them)',
    '(?:teacher|ta|staff|deputy|colleague|teachers) (?:\\S+ ){0,3}(?:asked|asks|wants|asking|ask) (?:\\S+ ){0,5}(?:account|app|blog|page|channel)',
    'ok a|agree to (?:a|an|the) (?:new )?(?:account|app)|my decision|up to me',
    '(?:can|should|do|may) i let (?:her|him|them)',
    '(?:teacher|ta|staff|deputy|colleague|teachers) (?:\\S+ ){0,3}(?:asked|asks|wants|asking|ask) (?:\\S+ ){0,5}(?:account|app|blog|page|channel)',
    '(?:asked|asking|asks) me (?:for|if) (?:\\S+ ){0,6}(?:account|app|{platform}|channel|page|use|blog)',
    'do i (?:have to |need to )?(?:say yes|decide|agree|allow)',
  ],
  'class-uses': [
    '(?:my|the|our) (?:class|pupils|children|kids|students|year \\d) (?:to )?(?:use|using|go on|email|skype|video call|comment|do|enter|blog|chat|message|talk|join|play|make|have|try|write|post|tweet|connect|sign up)',
    '(?:let|get|have|getting|having|letting|allow|ask|asking) (?:my |the |our )?(?:class|pupils|children|kids|students|year \\d) (?:to )?(?:use|using|go|do|blog|blogging|chat|message|talk|join|play|make|try|write|post|connect|sign)',
    'pen ?pals?',
    '{ask} (?:pupils|children|kids|year \\d|students) (?:chat|blog|email|skype|message|talk|comment|join)(?: \\S+){0,6} (?:school|class|lesson|lessons|project)',
    'children (?:blog|chat|use)',
  ],
} as const satisfies CuePatterns
