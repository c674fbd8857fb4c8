/** What is shared, and the policy itself. */

import type { CuePatterns } from '../patterns.ts'

export const runningCues = {
  confidential: [
    'confidential|confidentiality|safeguarding case|child protection|diagnosis|sen|senco|ehcp|sats|test results',
    'results|data|minutes|governors meeting|meeting|leak|leaks|leaking|private information|case|social services',
    'medical|gossip|budget|staffing|redundanc(?:y|ies)|staff matters|behind closed doors|exclusions?|excluded',
    'expelled|board papers?|adhd|autism|autistic|free school meals|grades|what was said',
  ],
  'share-verb': [
    '(?:ask|asking) for (?:tips|advice|help|ideas)|share|sharing|tell|telling|talk|talking|post|posting|mention',
    'mentioning|discuss|discussing|leak|leaking|say|put|publish|speak|name|chat|show|tweet',
  ],
  'others-work': [
    'copyright|copyrighted|songs?|music|soundtrack|(?:pop |music |swift )?track|pop song|film clip|worksheets?',
    'google image|off google|from google|found online|i found|licence|copied|copy|poems?|artwork|paintings?|drawings?',
    'someone elses (?:photo|work|video)|clip from|disney|stole|borrowed|tes resource|resources?|book page',
    'read(?:ing)? (?:\\S+ ){0,4}(?:book|story|stories) (?:aloud|online|on|to)',
  ],
  employer: [
    'where i (?:work|teach)|name (?:of )?(?:my |the )?school|my employer|employer|workplace|place of work',
    'i work (?:at|for|in)|job title|school name|lanyard|my school (?:on|in)|that i am a (?:teacher|ta|governor)',
    'i am a governor (?:of|at|in|on)|work at the school|my job (?:on|in)|bio|working at (?:the )?school',
    'say i (?:teach|work)|list (?:the )?school|my (?:{platform}|profile|account) says|which school i|my profile',
  ],
  ratify: [
    'ratify|ratifies|ratified|ratifying|ratification',
    '(?:review|reviewed|reviewing|renew|renewed|update|updated|adopt|adopted|approve|vote on|vote) (?:\\S+ ){0,4}(?:policy|this)',
    '(?:policy|this) (?:\\S+ ){0,4}(?:review|reviewed|due|renewed|updated|out of date|approved|expire|expired|old)',
    'up for review|review date|review cycle',
  ],
  policy: ['policy|policies|rules|agreement|guidance'],
  sign: ['sign|signs|signed|signing|signature|signatures|countersign'],
  agree: ['agree|agreeing|accept|accepting|sign up to|sign|read|tick|agreed'],
  starting: [
    'working in (?:the |our |your )?school|work in (?:the )?school over',
    'before i (?:start|help|work|come|begin|volunteer|visit)|i start|start work|starting (?:work|at|on|in|a|next|as)',
    'new (?:starter|job|teacher|volunteer|member of staff)|induction|first day (?:at work|as)',
    'to (?:help|volunteer|visit|come in|work)|when i (?:help|come in|visit|volunteer)',
    'before (?:helping|starting|visiting|volunteering|coming|working)|builders?|visitors? (?:have|need|must)',
    'volunteers? (?:have|need|must)',
  ],
  'it-rules': [
    'acceptable use|aup|ict (?:rules?|agreement|policy)|it (?:agreement|rules?|policy)|computer rules?|network rules?',
    'computer agreement',
  ],
  'other-policies': [
    '(?:other|related|which|what) policies',
    '(?:safeguarding|behaviour|anti bullying|phone|mobile phone|mobile|e safety|esafety|equality|complaints|data protection|online safety|sen|uniform) policy',
    'all the policies|policies',
  ],
  'where-is': ['where|which|what|read|find|look|need to read|see|link|is there'],
  'treat-worse': [
    '(?:stop|leave|leaving|left|exclude|excluding|excluded|ban|banned|banning|punish|punished|punishing|harsher|harder|tougher|worse|stricter|discriminate|discriminating|discrimination|unfair|unfairly|differently|treat|treated|treating|told off|not allowed|singled out|others were not|others are not|nobody else|picked on|kept out|single out)',
  ],
  protected: [
    'downs?|cerebral palsy|epilep(?:sy|tic)|disabled|disability|autistic|autism|adhd|wheelchair|dyslexi(?:a|c)|sen',
    'special needs|trans|transgender|gay|lesbian|lgbt|headscar(?:f|ves)|hijabs?|religion|religious|muslim|jewish',
    'christian|sikh|turban|race|black|afro|hair|hairstyles?|braids|gender|traveller|boy more',
    'than (?:a |the )?(?:girl|boy)|girls? (?:differently|than)|boys? (?:differently|than)|free school meals|language',
    'polish|non binary|deaf|blind',
  ],
} as const satisfies CuePatterns
