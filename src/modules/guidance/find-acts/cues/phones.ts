/** Phones, apps and going online. */

import type { CuePatterns } from '../patterns.ts'

export const phonesCues = {
  platform: ['{platform}', 'online', 'internet'],
  browse: [
    '(?:check|checking|look|looking|scroll|scrolling|go on|going on|goes|go|going|browse|browsing|log (?:in|on|into|onto)|logging|use|using|on|watch|watching|have a look|see|read|reading|get on|allowed)',
  ],
  'use-social': [
    '(?:check|checking|look at|looking at|look on|looking on|scroll|scrolling|go on|going on|go onto|browse|browsing|log in to|log into|log onto|logging into|use|using|watch|watching|get on|having a look at|flick through|have a quick look at|catch up on|allowed on|allowed|be on|am on|post on|access|accessing|update|updating|do) (?:through |my |his |her |our |the |some |to |own |on |you |your )*{platform}',
    '(?:on|use) (?:my |the )?{platform} (?:at|in|during|while|when|on)(?: the)?(?: school)? (?:lunch|break|school|work|lessons?|class|ppa|trip|home|evening|bus|staffroom|playground|coach|i|working|you|gate)',
    '{platform} (?:at|in|during|while) (?:\\S+ ){0,2}(?:lunch|break|work|school|lessons?|ppa|staffroom|meetings?|assembly|waiting|helping|playground)',
  ],
  internet: [
    'internet|web|google|online shopping|shopping online|shopping|ebay|amazon|news|online banking|bank|banking',
    'pay(?:ing)? (?:\\S+ ){0,2}bills?|job hunting|book (?:\\S+ ){0,3}(?:holiday|flights?|tickets?|appointment)',
    'my (?:own |personal )?emails?|personal emails?|own emails?|browse|surf|surfing|browsing',
    'pay(?:ing)? (?:\\S+ ){0,2}bills?|bills online|job hunting|vinted|order (?:\\S+ ){0,3}online|asos',
    'doctors appointment|weather',
  ],
  'own-business': [
    '(?:own|private|personal|side) (?:\\S+ )?(?:business|work|job|tutoring|calls|errands|stuff|things|jobs|admin|messages|matters)',
    'side (?:job|hustle)|candy crush|sell(?:ing)? (?:avon|stuff|things)|open university|my degree|my coursework',
    'my assignments?|play(?:ing)? (?:a |an |some )?(?:games?|sudoku|wordle|solitaire)|wordle|sudoku|private tuition',
    'tutoring|tutor|avon|games on my',
  ],
  'phone-thing': [
    '(?:my |a |their |our |your |the |his |her |own )*(?:phones?|mobiles?|mobile phones?|smart watch|apple watch|watch)',
    'ring|ringing|phone call|take a call|call|calls|text',
  ],
  'phone-use': [
    '(?:phones?|mobiles?|smart watch) (?:\\S+ ){0,3}(?:ok|allowed|out|away|on|with|in|at|me|off|during)',
    '(?:use|using|have|having|bring|bringing|keep|keeping|carry|carrying|take|taking|answer|answering|check|checking|put|putting|wear|wearing|need|get|leave|turn|hand|switch|look at|charge|hold) (?:\\S+ ){0,2}(?:my |a |their |our |your |the |his |her |own )*(?:phones?|mobiles?|watch|smart watch)',
    '(?:ring|ringing|text|texting|call|calling|phone|phoning) (?:my |the |an? |from )?(?:\\S+ )?(?:husband|wife|mum|dad|home|someone|999|boyfriend|partner|ambulance|doctor|office|work|boss|son|daughter|childminder|playground|mate|friend)',
    '(?:take|make|answer|taking|making|get) (?:\\S+ ){0,3}(?:call|calls|phone call)',
    'smart watch|smart watches|apple watch',
    'phone rules?|need my phone',
  ],
  'kids-site': [
    'roblox|minecraft|fortnite|scratch|popjam|youtube kids|messenger kids|kids (?:\\S+ )?(?:site|chat|website|app)',
    'childrens (?:site|website|app)|(?:game|games|gaming|chat|maths|drawing) (?:site|website|app|sites|websites)',
    'cool maths|coolmathgames|ttrockstars|times tables rockstars|poki|friv|animal jam|moshi|prodigy|blooket|gimkit',
    'kahoot|club penguin|online games?|computer games?|go on games|gaming|play games',
  ],
  'in-school': [
    '(?:at|in|on|during|from) (?:the |our |my )?(?:school|class|lesson|lessons|golden time|wet play|break|lunch|computer room|ict|computing|school \\S+|classroom|playground|library|club|ipads?|computers?|chromebooks?|free time)',
    'lesson|lessons|golden time|finished my work|teacher said|school (?:ipads?|computers?|laptops?|chromebooks?)',
    'wet play|computer room',
  ],
  join: [
    '(?:get|have|having|getting|join|joining|download|downloading|sign up|signing up|register|registering|make|making|open|opening|create|set up|start|use|install|got|be on|go on|allowed|want|wants|wanting|asking|begging|asks|need|needs|has|had) (?:\\S+ ){0,4}(?:{platform}|account|channel|roblox|fortnite|discord|minecraft)',
    'how old|what age|age limit|old enough|too young|minimum age|age (?:for|can|do|is|to)|which age|right age',
    'wants? (?:\\S+ ){0,2}{platform}',
    'i am 13 so|fake (?:age|birthday)|lie about my age|say i am',
    'sign(?:ing)? up',
    'own {platform}',
  ],
  'too-young': [
    '(?:i am|is|aged?|she is|he is|sons|daughters|only|just|are|turned|turns|my|and|am|kid|child|boy|girl|son|daughter) (?:now |only |just |age |aged |nearly )?(?:5|6|7|8|9|10|11|12)(?! (?:and over|plus|months|days|people|times|photos|minutes|hours|pm|am))',
    '(?:5|6|7|8|9|10|11|12) (?:yr|yrs|year|years|yo) ?(?:old|olds)?',
    '(?:i am|is|she is|he is|am) (?:\\S+ )?in year [1-6]',
    'year [1-6]',
    'under (?:13|thirteen|age)|underage',
    'too young',
  ],
  email: ['email|emails|email address'],
  'sign-up-email': [
    '(?:school|work|separate|spare|different|second|personal|normal|other|which|what|another|own) email(?: address)?(?: \\S+){0,4} (?:for|to|with|on)(?: \\S+){0,5} (?:{platform}|social)',
    '(?:sign|join|register|{platform})(?: \\S+){0,5} email(?! (?:parent|parents|mum|dad))',
    'email address (?:\\S+ ){0,2}(?:for|on) {platform}',
  ],
} as const satisfies CuePatterns
