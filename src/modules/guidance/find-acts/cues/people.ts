/** Who is spoken of. */

import type { CuePatterns } from '../patterns.ts'

export const peopleCues = {
  child: ['{child}'],
  'my-child': [
    'my (?:own |little |youngest |eldest |oldest |only |other )?(?:\\d+ year old |nine year old |autistic |disabled )?(?:son|sons|daughter|daughters|child|childs|kid|kids|boy|girl|lad|grandson|granddaughter|grandchild|foster child|stepson|stepdaughter|little one|eldest|youngest|\\d+ (?:yr|year) old)',
    'foster (?:child|son|daughter)',
    'our (?:son|daughter)',
  ],
  expupil: [
    'expupils?',
    'left (?:last|this) (?:year|summer|july)',
    'moved (?:on )?to (?:secondary|high school|big school)',
    '(?:gone|went|going|off|now at|is at) (?:up )?(?:to )?(?:secondary|high school|senior school|uni|university|college)',
    'i (?:used to|once) (?:teach|taught)',
    '(?:taught|teach) (?:\\S+ ){0,4}(?:years|ages) ago',
    'used to be in my class',
    'was in my class',
    'i taught',
  ],
  'expupil-adult': [
    '(?:now |is |age |aged |shes |hes |they are |who is |is now |just turned |turned )(?:1[89]|[2-5]\\d)',
    '(?:at|to|from) (?:uni|university)',
    '(?:adult|grown up|grownup|all grown up)',
    '(?:years|decades) ago',
    '(?:over|above) (?:18|eighteen)',
    'now (?:an adult|a teacher|working|married|grown up)',
  ],
  'expupil-child': [
    'left (?:us )?(?:last|this|in) (?:year|summer|july|term)',
    '(?:at|to|in) (?:secondary|high school|senior school|big school|year (?:7|8|9|10))',
    'year (?:7|8|9|10|11)',
    '(?:now |is |age |aged |who is |is now )(?:11|12|13|14|15|16|17)',
    'under 18',
    'teenager',
    'last years class',
  ],
  parent: ['{parent}'],
  'other-families': ['other (?:parents?|mum|dad|families|children|kids|peoples)', 'another (?:parent|mum|dad|family)'],
  staff: ['{staff}'],
  me: [
    'about me',
    'to me',
    'at me',
    'me online',
    'sent me',
    'against me',
    'me on',
    'messaged me',
    'my photo',
    'makes me',
    'of me',
  ],
  someone: ['someone', 'a man', 'a lady', 'a person', 'strangers?', 'people', 'they', 'anyone'],
} as const satisfies CuePatterns
