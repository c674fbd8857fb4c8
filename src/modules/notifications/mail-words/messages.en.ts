/** The words around every mail and text message. A text message’s words are few: each letter of Urdu costs more than two others. */
export const messages = {
  'mail.school': '{school}',
  'mail.hello': 'Hello,',
  'mail.foot': '{school} sends this by Schoolgate. For everyone’s safety nothing of what it is about is in this mail.',
  'mail.button': 'If the button does not work, copy this address:',
  'mail.choose': 'Choose what you hear of',
  'mail.drafted': 'A machine translated this mail. Where the two differ, the English words below count.',
  'mail.several': '{count, plural, one {# thing for you} other {# things for you}}',
  'mail.several-lead': 'Several things have come together for you:',
  'mail.several-action': 'Sign in',
  'mail.text': 'Something is waiting for you.',
  'mail.text-urgent': 'Something that cannot wait is waiting for you.',
  'mail.text-link': 'Sign in',
} as const
