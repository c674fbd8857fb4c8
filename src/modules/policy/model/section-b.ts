import type { Section } from '../version-content.ts'

/** Pupils. */
export const sectionB: Section = {
  id: 'b',
  heading: 'Pupils',
  intro: 'Children meet social media early. These rules keep pupils safe and kind, in school and online.',
  clauses: [
    {
      id: 'B1',
      heading: 'Too young to join',
      legal:
        'A pupil who is younger than a site’s minimum age must not register with it. The school keeps a dated list of these ages.',
      plain: 'Each site has a least age. A pupil who is younger must not join.',
      children:
        'Many apps are for older children. If you are too young for one, do not join it. A grown-up can tell you the age.',
      who: ['pupil'],
      strength: 'must_not',
      leansOn: ['e-safety'],
    },
    {
      id: 'B2',
      heading: 'Sites made for children, in school',
      legal:
        'In school, pupils must not use a networking site made for children unless a teacher directs it and it clearly serves what the lesson is to teach. The teacher enters the activity in the school’s register.',
      plain: 'Pupils may use a children’s site in school when a teacher tells them to. It must clearly help the lesson.',
      children: 'In school, only use a chat or game site when your teacher tells you to. It must help you learn.',
      who: ['pupil', 'staff'],
      strength: 'must_not',
      leansOn: ['e-safety'],
    },
    {
      id: 'B3',
      heading: 'No friend requests to staff',
      legal:
        'A pupil must not ask anyone who works at the school, or is a governor, to be a friend or to be followed on social media.',
      plain: 'Pupils must not ask staff or governors to be friends online, or follow them.',
      children: 'Do not ask your teachers, or other grown-ups from school, to be friends online. Do not follow them.',
      who: ['pupil'],
      strength: 'must_not',
    },
    {
      id: 'B4',
      heading: 'No social media at school or on trips',
      legal:
        'Pupils must not go on social media on a school device anywhere, nor on any other device on school premises or on a school trip.',
      plain: 'Pupils stay off social media on all school devices. On their own devices, they stay off it at school and on trips.',
      children: 'Do not go on social media at school or on a trip. Do not go on it on a school computer or tablet, even at home.',
      who: ['pupil'],
      strength: 'must_not',
      leansOn: ['e-safety', 'mobile-phone'],
    },
    {
      id: 'B5',
      heading: 'Kind words',
      legal:
        'A pupil must not comment inappropriately on the school, on its staff or on other children, whether in public or in a private message.',
      plain:
        'Pupils must not write unkind, rude or untrue things about the school, staff or other children. Private messages count.',
      children:
        'Do not write mean, rude or made-up things about other children. Do not write them about your teachers or the school. Private messages count too.',
      who: ['pupil'],
      strength: 'must_not',
      leansOn: ['behaviour', 'anti-bullying'],
    },
    {
      id: 'B6',
      heading: 'Tell someone',
      legal: 'Pupils should know how to report abuse and unsuitable content, and should report it.',
      plain: 'If something online is wrong or upsets them, pupils should tell somebody. They should know how.',
      children:
        'If something online is nasty, scary or feels wrong, tell a grown-up you trust. It is not your fault. You will not be in trouble for telling.',
      who: ['pupil'],
      strength: 'should',
      leansOn: ['safeguarding', 'e-safety'],
    },
  ],
}
