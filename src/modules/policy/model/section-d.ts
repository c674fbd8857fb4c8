import type { Section } from '../version-content.ts'

/** Accounts that staff open for education. */
export const sectionD: Section = {
  id: 'd',
  heading: 'School and class accounts',
  intro:
    'Used well, social media can serve learning. These rules make sure that the school knows every account that speaks in its name.',
  clauses: [
    {
      id: 'D1',
      heading: 'Approval first',
      legal: 'The headteacher must approve every social media service before staff do any educational work with it.',
      plain: 'Ask the headteacher before you open or use any social media account or service for teaching. Wait for a yes.',
      who: ['staff', 'headteacher'],
      strength: 'must',
      leansOn: ['ict', 'e-safety'],
    },
    {
      id: 'D2',
      heading: 'Login details to the headteacher',
      legal: 'Once a service is approved, staff must give the headteacher its login details.',
      plain: 'Is the account approved? Then give the headteacher the login details. Use the school’s vault.',
      who: ['staff'],
      strength: 'must',
    },
    {
      id: 'D3',
      heading: 'Changes without delay',
      legal: 'Staff must give the headteacher every change of those details without delay.',
      plain: 'Changed the password, the email or the recovery number? Tell the headteacher the same school day.',
      who: ['staff'],
      strength: 'must',
    },
  ],
}
