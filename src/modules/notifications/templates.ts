/**
 * The words of every notice. They are constants: no name, no detail and no number of a case can come into a mail or a text,
 * because nothing is there to carry one (REQ-8.4).
 */
import type { KindId } from './kinds.ts'

/** A notice in words. */
export interface Template {
  readonly kind: KindId
  readonly subject: string
  /** What the mail says between the greeting and the link. */
  readonly lines: readonly string[]
  /** The words of the link in the mail. */
  readonly action: string
  /** The line in "Today": begins with a verb. Null where there is nothing to do inside (a link to get in). */
  readonly today: string | null
  /** Goes out at night too, and at once. */
  readonly urgent: boolean
  /** Goes out as a mail of its own, never in a group: it holds a link, or cannot wait. */
  readonly alone: boolean
}

type Words = Pick<Template, 'subject' | 'lines' | 'action' | 'today'>

const account = (words: Words): Template => ({ ...words, kind: 'account', urgent: true, alone: true })
const grouped = (kind: KindId, words: Words): Template => ({ ...words, kind, urgent: false, alone: false })
const task = (words: Words): Template => grouped('tasks', words)

/** A mail of its own that whoever reads it need not sign in for; nothing of it stays in "Today", for it is over soon. */
const reminder = (words: Omit<Words, 'today'>): Template => ({ ...grouped('reminders', { ...words, today: null }), alone: true })

const notYou = 'If that was not you, tell the school office at once.'

export const templates = {
  invitation: {
    ...account({
      subject: 'Your invitation to Schoolgate',
      lines: [
        'Your school invites you to Schoolgate, where its social media policy lives.',
        'The link below is for you alone and works once.',
      ],
      action: 'Accept the invitation',
      today: null,
    }),
    urgent: false,
  },
  'sign-in-link': account({
    subject: 'Your link to sign in',
    lines: [
      'Use the link below to sign in. It works once, and for a short time only.',
      'If you did not ask for it, do nothing: nobody can get in without it.',
    ],
    action: 'Sign in',
    today: null,
  }),
  recovery: account({
    subject: 'Get back into Schoolgate',
    lines: [
      'Somebody asked to get back into your account. If that was you, use the link below.',
      'If not, do nothing, and tell the school office.',
    ],
    action: 'Get back in',
    today: null,
  }),
  'sign-in-changed': account({
    subject: 'The way you sign in has changed',
    lines: ['A passkey, a password or another way to sign in to your account was added or taken away.', notYou],
    action: 'See how you sign in',
    today: 'Check how you sign in: something was changed',
  }),
  'address-changed': account({
    subject: 'The school has another email address for you',
    lines: ['This is the last mail to this address: somebody at the school gave Schoolgate another one for you.', notYou],
    action: 'See what the school knows of you',
    today: 'Check your email address: the school has another one for you now',
  }),
  'how-you-sign-in': account({
    subject: 'How you sign in to Schoolgate',
    lines: [
      'Somebody asked for a link to sign in with this address. Links by mail are for parents, carers and helpers.',
      'You sign in with a passkey, with your school account, or with a password and a code.',
      'If you lost all of them, ask an administrator at your school.',
    ],
    action: 'Sign in',
    today: null,
  }),
  'recovery-begun': account({
    subject: 'Somebody asked for a new way into your account',
    lines: [
      'An administrator began to give you new ways to sign in. Another mail holds the link for that.',
      'If you did not ask for it, stop it with the link below, now.',
    ],
    action: 'Stop it',
    today: null,
  }),
  'recovery-seen': account({
    subject: 'A colleague is being given new ways to sign in',
    lines: ['Another administrator began this. If you know nothing of it, look at it today: it can still be stopped.'],
    action: 'Sign in to look at it',
    today: 'Look at who is being given new ways to sign in',
  }),
  'recovery-stopped': account({
    subject: 'New ways to sign in were stopped',
    lines: ['A person for whom new ways to sign in were begun stopped it. Speak with them: somebody may have tried to get in.'],
    action: 'Sign in to look at it',
    today: 'Speak with a person who stopped new ways to sign in',
  }),
  'signed-in-elsewhere': account({
    subject: 'A new sign-in to your account',
    lines: ['Your account was used on a device that we did not know.', notYou],
    action: 'See where you are signed in',
    today: 'Check where you are signed in: a new device was used',
  }),
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
  'safety-check': task({
    subject: 'Your yearly safety check',
    lines: [
      'Once a year, staff and governors look at the settings of their own accounts.',
      'It takes about twenty minutes. What you answer is yours alone: the school sees only that you did it.',
    ],
    action: 'Begin',
    today: 'Do your yearly safety check',
  }),
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
  'link-broken': grouped('office', {
    subject: 'A link of the policy is broken',
    lines: ['A policy that the social media policy leads to could not be opened, twice in a row.'],
    action: 'Sign in to mend it',
    today: 'Mend a link to one of the related policies',
  }),
  'role-decided': grouped('outcomes', {
    subject: 'A decision on a role',
    lines: ['What you asked for has been decided.'],
    action: 'Sign in to read it',
    today: 'Read the decision on a role that you asked for',
  }),
  consultation: task({
    subject: 'What do you think of the new policy?',
    lines: ['The school is changing its social media policy, and asks you what you think of the draft.'],
    action: 'Sign in to read the draft',
    today: 'Say what you think of the draft of the policy',
  }),
  'consultation-closing': task({
    subject: 'Comments on the draft close soon',
    lines: ['The school asked you about the draft of its social media policy. Comments close within two days.'],
    action: 'Sign in to read the draft',
    today: 'Say what you think of the draft: comments close soon',
  }),
  'consultation-over': task({
    subject: 'Comments on the draft are closed',
    lines: ['The time to comment on the draft of the policy is over.'],
    action: 'Sign in to read what people said',
    today: 'Read what people said of the draft, and answer them',
  }),
  'comment-answered': grouped('outcomes', {
    subject: 'An answer to your comment',
    lines: ['Somebody at the school has answered what you said of the draft of the policy.'],
    action: 'Sign in to read it',
    today: 'Read the answer to your comment on the draft',
  }),
  'leaver-to-close': task({
    subject: 'Somebody is leaving',
    lines: ['Somebody is leaving the school, and there is something to hand over.'],
    action: 'Sign in to see what',
    today: 'See what a leaver must hand over',
  }),
  'declined-at-door': task({
    subject: 'Somebody at the door did not agree',
    lines: ['Somebody who came to the school did not agree to the rules, and was sent to the office.'],
    action: 'Sign in to see who is on site',
    today: 'Speak with somebody at the door who did not agree to the rules',
  }),
  'policy-to-sign': task({
    subject: 'A policy is waiting for your signature',
    lines: ['A version of the social media policy was ratified, and waits for your signature.'],
    action: 'Sign in to read and sign it',
    today: 'Read and sign the policy',
  }),
  'policy-signed': task({
    subject: 'A policy is signed',
    lines: ['Every head has signed a version of the social media policy that was ratified. It can be published now.'],
    action: 'Sign in to publish it',
    today: 'Publish the policy that was signed',
  }),
  'policy-review-due': task({
    subject: 'The policy is to be reviewed',
    lines: ['The day by which the social media policy is to be reviewed comes near.'],
    action: 'Sign in to begin',
    today: 'Begin the review of the policy',
  }),
  'policy-to-accept': task({
    subject: 'A policy to read and accept',
    lines: ['The school asks you to read what its social media policy says to you, and to accept it or say that you do not.'],
    action: 'Sign in to read it',
    today: 'Read what the policy says to you, and accept it or not',
  }),
  'policy-to-accept-by-link': {
    ...task({
      subject: 'A policy to read and accept',
      lines: [
        'The school asks you to read what its social media policy says to you, and to accept it or say that you do not.',
        'The link below is for you alone. It needs no password, and it works until you have answered.',
      ],
      action: 'Read it and answer',
      today: 'Read what the policy says to you, and accept it or not',
    }),
    alone: true,
  },
  'policy-still-to-accept': task({
    subject: 'The policy still waits for your answer',
    lines: ['The school asked you to read what its social media policy says to you. You have not answered yet.'],
    action: 'Sign in to read it',
    today: null,
  }),
  'policy-still-to-accept-by-link': {
    ...task({
      subject: 'The policy still waits for your answer',
      lines: [
        'The school asked you to read what its social media policy says to you. You have not answered yet.',
        'The link below is for you alone. It needs no password, and it works until you have answered.',
      ],
      action: 'Read it and answer',
      today: null,
    }),
    alone: true,
  },
  'acceptance-declined': task({
    subject: 'Somebody does not accept the policy',
    lines: ['Somebody who was asked to accept the policy has said that they do not.'],
    action: 'Sign in to read it',
    today: 'Speak with somebody who does not accept the policy',
  }),
  'acceptance-question': task({
    subject: 'A question about the policy',
    lines: ['Somebody has a question before they accept the policy.'],
    action: 'Sign in to answer it',
    today: 'Answer a question about the policy',
  }),
  'question-answered': grouped('outcomes', {
    subject: 'Your question about the policy',
    lines: ['The school has answered the question that you asked before accepting the policy.'],
    action: 'Sign in to read the answer',
    today: 'Read the answer to your question about the policy',
  }),
  'question-answered-by-link': {
    ...grouped('outcomes', {
      subject: 'Your question about the policy',
      lines: [
        'The school has answered the question that you asked before accepting the policy.',
        'The link below is for you alone. It needs no password.',
      ],
      action: 'Read the answer',
      today: 'Read the answer to your question about the policy',
    }),
    alone: true,
  },
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
} as const satisfies Readonly<Record<string, Template>>

export type TemplateId = keyof typeof templates

const byId: ReadonlyMap<string, Template> = new Map(Object.entries(templates))

/** The words of a notice. @throws TypeError for a template that there is not: a fault of the program */
export function templateOf(id: string): Template {
  const template = byId.get(id)
  if (!template) throw new TypeError(`There is no notice template "${id}"`)
  return template
}

/** Those of which "Today" tells. */
export const todayTemplates: readonly string[] = [...byId].filter(([, { today }]) => today !== null).map(([id]) => id)

/** Those of some kinds. */
export const templatesOf = (...some: readonly KindId[]): readonly string[] =>
  [...byId].filter(([, { kind }]) => some.includes(kind)).map(([id]) => id)
