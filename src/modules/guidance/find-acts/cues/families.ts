/** School and families in touch. */

import type { CuePatterns } from '../patterns.ts'

export const familiesCues = {
  'contact-parents': [
    '(?:contact|contacting|email|emailing|ring|ringing|call|calling|phoning|text|texting|write to|writing to|write|reply to|get in touch with|speak to|message|messaging|whatsapp|update|reach|send|letter|letters|communicate with|communicating with|talk to|email|answer) (?:\\S+ ){0,3}(?:parents?|mum|dad|famil(?:y|ies)|carers?|home)',
    'letters? (?:\\S+ ){0,2}(?:home|to (?:the )?parents)',
    'phone (?:\\S+ )?(?:parents?|mum|dad|family)|phone home|ring home|write home|letter home',
  ],
  'contact-details': [
    '(?:give|giving|gave|swap|swapping|share|sharing|exchange|exchanging|hand out|pass on|let|ask|asked|asking|wants?) (?:\\S+ ){0,6}(?:my |our |personal |own |for my |teachers |her |his )(?:own |personal |mobile |phone |private )*(?:number|numbers|mobile|phone number|email|email address|details|contact details)',
    '(?:swap|swapping|exchange|exchanging) (?:\\S+ )?(?:numbers|details|emails)',
    '(?:have|get) (?:\\S+ ){0,2}(?:teachers?|{staff}|ta|head) (?:own |personal )?(?:mobile|phone)? ?(?:number|email)',
    'asked (?:\\S+ )?for my (?:\\S+ )?(?:number|email|mobile)',
  ],
  'my-number': [
    'my (?:own |personal |mobile |phone |private |home )*(?:number|mobile number|phone number|email|email address|address|mobile|contact details|details)',
  ],
  'own-details': [
    'my (?:own |new |home |full |personal )*(?:address|birthday|date of birth|dob|phone number|mobile number|number|email|location|personal details|age|full name|postcode)',
    'where i live|i live|check in|checking in|my birthday',
  ],
  'others-details': [
    '(?:phone|mobile)? ?(?:number|numbers|address|addresses|contact details|email addresses|emails|contact list|class list|medical|health|diagnosis|illness|surname|where) (?:\\S+ ){0,3}(?:of|with|in|for|to|list|my friend|someone|lives)',
    '(?:mum|dad|parents?|childs|childrens|kids?|someone elses|someone is|peoples|everyones|friends?|their|his|her|pupils?|families|parent|teachers?|staff|other peoples) (?:\\S+ )?(?:phone |mobile |home |email |contact |personal |private )*(?:number|numbers|address|addresses|details|medical|birthday|email|emails|data)',
    'where (?:my |a |the )?(?:friend|friends|someone|he|she|they|teacher|pupil|child) lives?',
    'gdpr|data protection|doxx?(?:ing)?|personal data',
  ],
  remind: [
    'remind|reminding|reminder|reminders|send (?:\\S+ ){0,3}(?:note|letter|text) (?:home )?(?:about|on)',
    'tell (?:visitors|parents|volunteers|families|helpers) (?:\\S+ ){0,4}(?:rules?|policy|photos|phones|not to)',
    'notice|put up a (?:sign|notice|poster)|signs? (?:at|about|on|by)',
    '(?:ask|asking|tell|telling|remind) (?:the |all )?(?:parents|families|visitors|volunteers|helpers|everyone) (?:\\S+ )?not to',
    'announce|(?:visitors|helpers|parents|volunteers) (?:have to be|need to be|be|been) (?:told|reminded)|poster',
  ],
  rules: ['rules?|policy|policies|social media|photos|phones?|not to'],
} as const satisfies CuePatterns
