/** Who the other person is. */

import type { FactSignal } from './fact-signal.ts'

export const otherPerson: readonly FactSignal[] = [
  {
    fact: 'other-person',
    value: 'pupil',
    said: ['{child}'],
    not: [
      'expupils?',
      'parent',
      'my (?:\\S+ )?(?:son|daughter|kid|child|boy|girl)',
      'left (?:last|in|us)',
      'moved (?:on )?to',
      '(?:used to|secondary|high school|uni|university|college)',
      'i (?:\\S+ )?taught',
      'to (?:my )?classmates?',
      'my friend',
    ],
  },
  {
    fact: 'other-person',
    value: 'former-pupil-child',
    said: [
      'expupils? (?:\\S+ ){0,4}(?:left (?:us )?(?:last|this|in)|(?:at|to|in) (?:secondary|high school|senior school|year (?:7|8|9)))',
      'left (?:us )?last (?:year|summer|july|term)',
      '(?:moved|gone|went|going|now|is|are) (?:on |up |now )?(?:to|at|in) (?:secondary|high school|senior school|big school|year (?:7|8|9|10))',
      'expupils? (?:\\S+ ){0,3}(?:1[1-7])',
      '(?:11|12|13|14|15|16|17) (?:\\S+ ){0,2}expupils?',
    ],
    not: ['parent', 'mum', 'dad', 'i left', 'uni', 'university', 'adult', '1[89]|[2-5]\\d'],
  },
  {
    fact: 'other-person',
    value: 'former-pupil-adult',
    said: [
      'expupils? (?:\\S+ ){0,4}(?:1[89]|[2-5]\\d)',
      '(?:adult|grown up|1[89] year old|2\\d year old) (?:\\S+ )?expupils?',
      'expupils? (?:\\S+ ){0,4}(?:uni|university|adult|grown up|married)',
      '(?:taught|teach) (?:\\S+ ){0,5}(?:years|ages|decades) ago(?: \\S+){0,6} (?:adult|uni|university|1[89]|[2-5]\\d)',
    ],
    not: ['parent', 'mum', 'dad', 'year [1-6]'],
  },
  {
    fact: 'other-person',
    value: 'parent',
    said: ['{parent}'],
    not: [
      'my (?:own )?(?:mum|dad|gran|grandad|parents?|husband|wife)',
      'tell (?:\\S+ ){0,3}(?:mum|dad|parents?|home)',
      '(?:parents?|mum|dad) (?:\\S+ ){0,3}(?:told|informed|know)',
      'as a parent',
      'i am a (?:parent|mum|dad|carer|gran)',
      'parent helper',
      'in front of',
    ],
  },
  {
    fact: 'other-person',
    value: 'parent',
    said: ['(?:class|year [1-6]|parents?) (?:\\S+ )?(?:whatsapp|group chat|messenger)(?: group)?'],
    acts: ['message-someone'],
  },
  {
    fact: 'other-person',
    value: 'colleague',
    said: ['{staff}'],
    not: [
      'excolleague',
      'used to work',
      '(?:tell|telling|inform|let|should|notify|does|report to) (?:the |my )?(?:headteacher|head|boss|school)',
      '(?:headteacher|head) (?:\\S+ ){0,2}(?:know|told)',
      'i am (?:an? |the )?(?:\\S+ )?{staff}',
      'as an? {staff}',
      'i (?:am|work) (?:\\S+ ){0,3}{staff}',
      'to (?:be )?(?:an? )?(?:teacher|ta)s?',
      'who do i tell',
      'friends? from',
      'now (?:im|i am) (?:a |the )?(?:\\S+ )?(?:governor|teacher|ta)',
      'mum who is',
      '{parent}',
      'class teachers? ',
    ],
  },
  {
    fact: 'other-person',
    value: 'other',
    said: [
      'strangers?',
      '(?:someone|person|man|people) (?:\\S+ )?(?:i )?do not know',
      '(?:friend|mate)s? (?:from )?outside (?:of )?school',
    ],
  },
]
