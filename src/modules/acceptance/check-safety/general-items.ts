import type { SafetyPart } from './safety-item.ts'

/** What holds whichever platforms somebody is on, also for those who are on none. */
export const generalPart: SafetyPart = {
  id: 'general',
  name: 'Everywhere',
  items: [
    {
      id: 'find-yourself',
      clause: 'A18',
      text: 'Search for your own name without being signed in, and take down what pupils and parents should not find',
      hint: 'Use a private window. Look at the pictures as well.',
    },
    {
      id: 'listings',
      clause: 'A18',
      text: 'Leave public listings: people finders, old forums, profiles that search engines show',
      hint: 'Listings from the electoral roll use its open register. The council takes you off that one when you ask.',
    },
    {
      id: 'old-accounts',
      clause: 'A18',
      text: 'Close accounts that you no longer use',
      hint: 'They keep the settings of years ago.',
    },
    {
      id: 'passwords',
      clause: 'A19',
      text: 'Use a different, long password for each account, known to nobody else',
      hint: 'Change one that is old, shared, or was ever part of a leak. A password manager remembers them.',
    },
    {
      id: 'second-step',
      clause: 'A19',
      text: 'Turn on a second step at sign-in wherever there is one',
      hint: 'A passkey, or a code from an app.',
    },
    {
      id: 'address-and-phone',
      clause: 'A19',
      text: 'Take your home address, phone number and date of birth off every profile, and out of pictures',
      hint: 'House fronts, number plates and running routes give addresses away.',
    },
    {
      id: 'separate-email',
      clause: 'A20',
      text: 'Sign up with an email address that you use for social media only',
      hint: 'Not your school’s address, and not the one that your bank knows.',
    },
    {
      id: 'school-not-named',
      clause: 'A1',
      text: 'Take the school’s name, crest and uniform off your own pages',
      hint: 'A network made for work and careers may name it.',
    },
    {
      id: 'union',
      clause: 'A21',
      text: 'Read what your union says about privacy settings',
      hint: 'The list of unions is at the foot of this page.',
    },
  ],
}
