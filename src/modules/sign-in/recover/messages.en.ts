/** New ways to sign in, for whoever lost all, and stopping that. */
export const messages = {
  'recover.title': 'Make new ways to sign in',
  'recover.for': 'This is for {name}, who lost every way to sign in.',
  'recover.warning':
    'Every passkey, password and connected account that you had here stops working, and you are signed out everywhere.',
  'recover.important': 'Important',
  'recover.go-on': 'I am {name}: go on',
  'recover.early': 'This link does not work yet',
  'recover.early-when': 'It works from {when}. The wait is for your safety: nobody can get into your account unnoticed.',
  'recover.early-sooner': 'It works at once when a second administrator has made sure that it is you. Keep the mail.',
  'recover.over': 'This link does not work any more',
  'recover.over-why': 'It was used or stopped, you have signed in since, or it ran out.',
  'recover.over-next': 'Still no way to sign in? Go to an administrator at your school, who can begin again.',
  'recover.to-sign-in': 'Go to the sign-in page',
  'recover.stop': 'Stop it',
  'recover.not-asked': 'Did you not ask for this?',
  'recover.stop-what': 'An administrator began to give {name} new ways to sign in. If you did not ask for that, stop it now.',
  'recover.asked': 'If you did ask, close this page.',
  'recover.stopped': 'It is stopped',
  'recover.stopped-what': 'Nothing was changed: what you sign in with works as before. The administrators hear of it.',
  'recover.stopped-next': 'Speak with the headteacher: somebody may have tried to get into your account.',
} as const
