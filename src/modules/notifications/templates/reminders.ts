/** Reminders of a rule before an event, a visit and a term. */
import { reminder, type Templates } from './template.ts'

export const reminderTemplates = {
  'photo-reminder': reminder({
    subject: 'Before you take pictures at school',
    lines: [
      'Soon there is an event at school at which people may take pictures.',
      'Read the short rule on which of them may go online.',
    ],
    action: 'Read the rule',
  }),
  'photo-reminder-today': reminder({
    subject: 'Pictures at school today',
    lines: ['Today there is an event at school at which people may take pictures. Think before you post one.'],
    action: 'Read the rule',
  }),
  'visit-reminder': reminder({
    subject: 'Before you help on a visit',
    lines: ['Soon you help on a school visit.', 'Read the short rule on phones and social media before you set off.'],
    action: 'Read the rule',
  }),
  'visit-reminder-today': reminder({
    subject: 'Helping on a visit today',
    lines: ['Today you help on a school visit. Here is the short rule on phones and social media once more.'],
    action: 'Read the rule',
  }),
  'term-reminder': reminder({
    subject: 'Social media and our school',
    lines: ['A new term begins.', 'Here is what the school asks of families and helpers on social media, in plain words.'],
    action: 'Read it',
  }),
} as const satisfies Templates
