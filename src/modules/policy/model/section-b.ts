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
      plain: 'Pupils may use a children’s site in school only when a teacher asks them to and it clearly helps the lesson.',
      children: 'In school, use a chat or game site for children only when your teacher tells you to, for your learning.',
      who: ['pupil', 'staff'],
      strength: 'must_not',
      leansOn: ['e-safety'],
    },
    {
      id: 'B3',
      heading: 'No friend requests to staff',
      legal: 'Pupils must not send a friend or follow request to anyone who works at the school or is a governor.',
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
      plain: 'Pupils stay off social media on school devices, and on their own devices at school and on trips.',
      children: 'No social media at school or on a school trip. No social media on school computers or tablets, ever.',
      who: ['pupil'],
      strength: 'must_not',
      leansOn: ['e-safety', 'mobile-phone'],
    },
    {
      id: 'B5',
      heading: 'Kind words',
      legal:
        'Pupils must not make inappropriate comments about the school, its staff or other children, in public or in private messages.',
      plain:
        'Pupils must not write unkind, rude or untrue things about the school, staff or other children. Private messages count.',
      children:
        'Do not write mean, rude or made-up things about other children, your teachers or the school. Private messages count too.',
      who: ['pupil'],
      strength: 'must_not',
      leansOn: ['behaviour', 'anti-bullying'],
    },
    {
      id: 'B6',
      heading: 'Tell someone',
      legal: 'Pupils should know how to report abuse and unsuitable content, and should report it.',
      plain: 'Pupils should know how to tell somebody about abuse or upsetting things online, and do it.',
      children:
        'If something online is nasty, scary or feels wrong, tell a grown-up you trust. It is not your fault. You will not be in trouble for telling.',
      who: ['pupil'],
      strength: 'should',
      leansOn: ['safeguarding', 'e-safety'],
    },
  ],
}
