/** Why somebody did not get in by a provider, in plain words, with what to do. */

export type RefusalReason =
  | 'provider-away'
  | 'provider-refused'
  | 'cancelled'
  | 'needs-consent'
  | 'secret-refused'
  | 'wrong-metadata'
  | 'not-as-agreed'
  | 'not-of-school'
  | 'not-fresh'
  | 'one-factor'
  | 'began-elsewhere'
  | 'not-connected'
  | 'someone-elses'
  | 'another-account'
  | 'left'

/** An answer that lets nobody in. It holds nothing of what the provider sent. */
export interface Refusal {
  readonly refused: RefusalReason
}

/** What happened, and what to do. */
export interface Words {
  readonly happened: string
  readonly next: string
}

const tryAgain = 'Try again. If it happens again, tell the school office.'
const tellOffice = 'Tell the school office: whoever looks after Schoolgate can mend it on the page of the provider.'

const words: Readonly<Record<RefusalReason, (name: string) => Words>> = {
  'provider-away': name => ({
    happened: `${name} did not answer.`,
    next: 'Wait a minute and try again, or sign in another way.',
  }),
  'provider-refused': name => ({ happened: `${name} did not let you in.`, next: tryAgain }),
  cancelled: name => ({
    happened: `You stopped at ${name}, or ${name} did not let you in.`,
    next: 'Try again when you are ready.',
  }),
  'needs-consent': name => ({
    happened: `${name} did not let you in: somebody who runs ${name} for the school must first agree that Schoolgate may be used.`,
    next: tellOffice,
  }),
  'secret-refused': name => ({
    happened: `${name} did not accept the school’s secret for Schoolgate. Such secrets run out.`,
    next: tellOffice,
  }),
  'wrong-metadata': name => ({
    happened: `${name} describes itself in another way than the school set it up.`,
    next: tellOffice,
  }),
  'not-as-agreed': name => ({
    happened: `What ${name} sent back was not what we had asked for, so we did not use it.`,
    next: 'Go to the sign-in page and begin again. If it happens again, tell the school office at once: somebody may be interfering.',
  }),
  'not-of-school': name => ({
    happened: `That ${name} account is not one of this school.`,
    next: `Sign out of ${name}, then try again with the account that the school gave you.`,
  }),
  'not-fresh': name => ({
    happened: `${name} did not say that you have just signed in.`,
    next: 'Show that it is you in another way: with a passkey, or with your password and a code.',
  }),
  'one-factor': name => ({
    happened: `${name} did not say that you showed a second factor there, such as a code or your phone.`,
    next: 'Sign in with a passkey, or with your password and a code. No such thing yet? Ask the school office for an invitation.',
  }),
  'began-elsewhere': () => ({
    happened: 'This sign-in was begun in another browser, more than ten minutes ago, or was finished already.',
    next: 'Go to the sign-in page and begin again.',
  }),
  'not-connected': name => ({
    happened: `That ${name} account is not connected with anybody at this school yet.`,
    next: 'Open the invitation that the school mailed to you and connect it there. No invitation? Ask the school office for one.',
  }),
  'someone-elses': name => ({
    happened: `That ${name} account is connected with somebody else at this school.`,
    next: `Sign out of ${name}, then try again with your own account. If it is your own, tell the school office.`,
  }),
  'another-account': name => ({
    happened: `You signed in to ${name} with another account than the one that is connected with you.`,
    next: `Sign out of ${name}, then try again with the right account.`,
  }),
  left: () => ({
    happened: 'Your time at this school has ended, so you cannot sign in.',
    next: 'If that is wrong, tell the school office.',
  }),
}

/** @param name the provider's, as the school calls it */
export const refusalWords = (reason: RefusalReason, name: string): Words => words[reason](name)
