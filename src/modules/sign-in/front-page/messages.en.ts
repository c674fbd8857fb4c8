/** A school’s first page, and the one before there is a school. */
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
  'front.welcome': 'Welcome',
  'front.to-work': 'Put your social media policy to work',
  'front.may-i': 'Ask “may I?” and get an answer that names the clause.',
  'front.look': 'Look around first',
  'front.look-what':
    'The demonstration school is a made-up primary school with a policy in force. Be its teacher, its headteacher, a parent or a pupil, and see what each of them sees. You can change nothing that matters.',
  'front.explore': 'Explore the demonstration school',
  'front.set-up': 'Set up your school',
  'front.set-up-link': 'You need the set-up link. It was printed where Schoolgate was started, holds for one day and works once.',
  'front.lost-link': 'Lost the link? Start Schoolgate again, and it prints a new one.',
} as const
