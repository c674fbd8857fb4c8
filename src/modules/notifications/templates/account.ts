/** Notices about one’s own way in. */
import { account, type Templates } from './template.ts'

const notYou = 'If that was not you, tell the school office at once.'

export const accountTemplates = {
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
} as const satisfies Templates

/** Only administrators get these. */
export type AccountForOffice = 'recovery-seen' | 'recovery-stopped'
