/** A school’s first page. */
export const messages = {
  'front.title': 'Social media at our school',
  'front.unsure': 'Not sure what you may do?',
  'front.tell': 'Tell us what you would like to do. You get an answer from the school’s policy, and what to do next.',
  'front.ask': 'Ask',
  'front.go': 'Or go to',
  'front.policy': '{policy}, in plain words and in full',
  'front.policy-link': 'The policy',
  'front.table': '{table}: who may do what',
  'front.table-link': 'The policy at a glance',
  'front.children': 'The children’s page',
  'front.today': 'See what waits for you today',
  'front.personas': 'Choose whom you would like to be',
  'front.sign-in': 'Sign in',
  'front.made-up':
    'This school and everybody in it are made up. When you have seen enough, set up your own with the set-up link that was printed where Schoolgate was started.',
} as const
