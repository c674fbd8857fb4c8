/** Finer ones, by which two acts with the same words are told apart. */

import type { CuePatterns } from '../patterns.ts'

export const finerCues = {
  'colleague-did': [
    '(?:colleagues?|coworkers?|teachers?|ta|headteacher|head|deputy|governors?|chair|staff|staff member|member of staff|secretary|caretaker|volunteer|coach)(?: here| at work| at school| i work with| i know)? (?:has |have |had |is |was |keeps |been |being )*(?:posted|posting|put|putting|wrote|written|writing|shared|sharing|tweeted|tweeting|tweets?|posts?|broke|broken|leaked|leaking|messaging|messaged|accepted|friends with|{platform} friends|following|follows|texting|slagging|snapchatting|friended|dming|dmed|liked|liking|uploaded|moans?|moaning|rants|ranting|slags|complains)',
    '(?:colleagues?|teachers?|ta|headteachers?|governors?) (?:\\S+ )?(?:rants?|tweets?|tiktoks?|posts)',
    '(?:colleagues?|teachers?|ta)(?: i work with| here)? (?:has|have|got|has got) (?:\\S+ ){0,3}(?:{child}|parents?) (?:on|as)',
    'what (?:our|the|my) (?:headteacher|head|boss) (?:tweets|posts|puts|says)',
  ],
  whistleblow: ['whistleblow|whistleblowing|whistle blow|blow the whistle|low level concern'],
  'received-by-me': ['(?:messaged|texted|dm|dmed|added|sent) me', 'me a (?:message|text|dm|request)'],
  'other-organisation': [
    'council|social workers?|local authority|another school|nurse|doctors?|academy trust|company|dfe|government|camhs',
    'charity|nhs',
  ],
  'photo-consent': ['consent|permission|photo list|refused|not allowed photos|media form|photo form'],
  'publish-strongly': [
    '(?:post|put|upload|share|send|publish|go on|sharing|posting|uploading|sending|livestream it) (?:\\S+ ){0,8}(?:{platform}|group|page|mums?|mum|parents|website|profile|story|online)',
    '(?:can|may|ok to|could|should) (?:i |we )?(?:post|put|upload|share|send|publish)',
  ],
  'write-strongly': [
    '(?:write|tweet|moan|rant|comment|slag|complain|criticise|warn|say|post|name and shame)(?: \\S+){0,6} (?:about|that)',
    '(?:write|tweet|tweeting|moan|rant|slag|criticise|warn|name and shame)',
    '(?:tell|telling) (?:people|everyone|the world|others)',
  ],
  'families-post': [
    '(?:post|comment|review|video|rant)s? (?:\\S+ ){0,2}(?:by|from) (?:an? |the )?(?:parents?|mum|dad|carer)',
    '(?:parents?|mum|dad|grandad|gran|carers?|ex) (?:(?:who|that|has|have|had|just|keeps|was|is|been) )*(?:post|posts|posted|posting|put|puts|wrote|written|writing|video|comments?|commented|rant|ranting|calls?|calling|tweeted|slagging|said|says|saying|shared)',
  ],
  'what-can-we-do': [
    '(?:what|anything|something) (?:can|should|could|do) (?:we|the school|the board|governors|the governors|the head|the headteacher|i)',
    '(?:we|school|board|governors|headteacher) (?:do|respond|act)|want it (?:gone|down|removed|off)',
    'how do (?:we|i) (?:get|deal)',
  ],
  'post-from-school': [
    '(?:tweet|tweeting|post|posting|put|putting|publish|upload|send|share) (?:\\S+ ){0,6}from (?:the |our )?(?:school|class) (?:\\S+ )?(?:account|page|{platform}|blog)',
  ],
  posting: ['posts?|posting|posted|tweets?|tweeting|upload(?:ing|ed)?|publish(?:ing|ed)?|share online'],
  'message-ask': ['{ask} (?:i |we |you )?(?:message|dm|reply|answer|chat)(?! on| about)'],
  'about-me': ['(?:about|at|against|with|behind) (?:me|my back)'],
  'write-ask': ['{ask} (?:i |we )(?:write|post|put|say|tweet|comment|moan|rant|warn|share)'],
  'join-strongly': [
    '(?:sign|signing) up|register|download|make (?:an? )?(?:account|{platform})|how old|what age|too young|set up',
    'open (?:an? )?account',
  ],
  raise: ['how do i complain|complaint|problem with'],
  age: ['how old|what age|age limit|minimum age|right age|which age|too young|old enough|age (?:can|do|for|is|are|to|you)'],
  'open-account-for-class': [
    '(?:set up|setting up|start|started|starting|create|open|make|launch) (?:\\S+ ){0,4}(?:class|school|pta)',
  ],
  'others-details-online': ['(?:another|other) (?:\\S+ )?(?:number|details)'],
  headteacher: ['headteachers?|head|boss'],
  'account-approval': [
    '(?:headteacher|head) (?:\\S+ ){0,3}(?:approved|approve|said|agreed|asked|refused|answered|replied|decided|permission|ok)',
    'approved|approval|pending|waiting for (?:the )?(?:headteacher|head)|before (?:the )?(?:headteacher|head)',
    'permission from (?:the )?(?:headteacher|head)|not asked|has not been asked',
  ],
  'who-needs': ['who needs|who do i give|need to know|needs to know|who has to have'],
  'sexual-image': ['nudes?|naked|rude photo|rude photos|sexting|indecent|dick|private parts'],
  'pupils-fell-out': [
    '(?:{child}|they) (?:\\S+ ){0,4}(?:bullying|bullied|fell out|fallen out|falling out|fighting|arguing|row|cyberbullying|nasty to|mean to|abuse)',
    '(?:bullying|abuse|cyberbullying) (?:\\S+ ){0,3}(?:by|between|among) (?:\\S+ ){0,2}{child}',
  ],
} as const satisfies CuePatterns
