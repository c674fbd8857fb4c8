/** Notices about the policy’s own life: comments, signatures, reviews, links. */
import { grouped, type Templates, task } from './template.ts'

export const policyTemplates = {
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
  'link-broken': grouped('office', {
    subject: 'A link of the policy is broken',
    lines: ['A policy that the social media policy leads to could not be opened, twice in a row.'],
    action: 'Sign in to mend it',
    today: 'Mend a link to one of the related policies',
  }),
} as const satisfies Templates

/** Only those who keep the policy get these. */
export type PolicyForOffice = 'consultation-over' | 'policy-to-sign' | 'policy-signed' | 'policy-review-due' | 'link-broken'
