/** Notices about people, roles, and what keeps this program going. */
import { grouped, type Templates, task } from './template.ts'

export const officeTemplates = {
  'concern-raised': {
    kind: 'safeguarding',
    subject: 'Something cannot wait',
    lines: ['Something that cannot wait is waiting for you.', 'For safety, nothing of it is in this mail.'],
    action: 'Sign in now',
    today: 'Act on a concern that cannot wait',
    urgent: true,
    alone: true,
  },
  'something-waits': task({
    subject: 'Something is waiting for you',
    lines: ['Something is waiting for you in Schoolgate.'],
    action: 'Sign in',
    today: 'Look at what is waiting',
  }),
  'role-to-approve': task({
    subject: 'A role is waiting for your approval',
    lines: ['Somebody asks for a role that needs a second person’s approval.'],
    action: 'Sign in to decide',
    today: 'Approve or refuse a role',
  }),
  'role-decided': grouped('outcomes', {
    subject: 'A decision on a role',
    lines: ['What you asked for has been decided.'],
    action: 'Sign in to read it',
    today: 'Read the decision on a role that you asked for',
  }),
  'leaver-to-close': task({
    subject: 'Somebody is leaving',
    lines: ['Somebody is leaving the school, and there is something to hand over.'],
    action: 'Sign in to see what',
    today: 'See what a leaver must hand over',
  }),
  'import-finished': grouped('office', {
    subject: 'Your import is done',
    lines: ['The import that you started has ended.'],
    action: 'Sign in to see it',
    today: 'Look at the import that you started',
  }),
  'address-bounced': grouped('office', {
    subject: 'An address does not work',
    lines: ['A mail or a text could not be delivered, and will not be tried again until the address is changed.'],
    action: 'Sign in to mend it',
    today: 'Mend an address that does not work',
  }),
  'audit-copy': {
    ...grouped('office', {
      subject: 'Your copy of the audit’s seal',
      lines: ['Keep this mail. What is enclosed proves, later, that nothing in the record of acts was changed or cut off.'],
      action: 'Sign in to see the record',
      today: null,
    }),
    alone: true,
  },
  'audit-damaged': {
    ...grouped('office', {
      subject: 'The record of acts was altered',
      lines: [
        'The check of last night found that the record of acts was changed, or that a part of it is missing.',
        'Change nothing in it. Tell the chair of governors, and whoever keeps the computer on which Schoolgate runs: its log says where, and its manual what to do.',
      ],
      action: 'Sign in to see the record',
      today: 'Find out who altered the record of acts: the chair and whoever keeps the computer must know',
    }),
    urgent: true,
    alone: true,
  },
  'records-damaged': {
    ...grouped('office', {
      subject: 'Words that were ratified or accepted were altered',
      lines: [
        'The check of last night found a version of the policy, or an acceptance, that is not as it was kept, or is missing.',
        'Change nothing. Tell the chair of governors, and whoever keeps the computer on which Schoolgate runs: its log says which, and its manual what to do. What is altered is shown to nobody until then.',
      ],
      action: 'Sign in to see the record',
      today: 'Find out who altered words that were ratified or accepted: the chair and whoever keeps the computer must know',
    }),
    urgent: true,
    alone: true,
  },
} as const satisfies Templates

/** All but one: people of every kind may be told that something waits. A concern’s words no machine translates unseen (REQ-9.3). */
export type OfficeForOffice = Exclude<keyof typeof officeTemplates, 'something-waits'>
