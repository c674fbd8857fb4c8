/** Notices about accepting the policy, at the door too, and the yearly safety check. */
import { grouped, type Templates, task } from './template.ts'

export const acceptanceTemplates = {
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
  'declined-at-door': task({
    subject: 'Somebody at the door did not agree',
    lines: ['Somebody who came to the school did not agree to the rules, and was sent to the office.'],
    action: 'Sign in to see who is on site',
    today: 'Speak with somebody at the door who did not agree to the rules',
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
} as const satisfies Templates

/** Only heads and the office get these. */
export type AcceptanceForOffice = 'acceptance-declined' | 'acceptance-question' | 'declined-at-door'
