import type { Section } from '../version-content.ts'
import { FAMILIES_AND_VISITORS } from './conditions.ts'

/** Parents, carers, volunteers and visitors. */
export const sectionC: Section = {
  id: 'c',
  heading: 'Parents, carers, volunteers and visitors',
  intro:
    'Children learn best when home and school speak to each other with respect. These rules help with that, and keep pupils safe.',
  clauses: [
    {
      id: 'C1',
      heading: 'Reminders',
      legal: 'The school should remind parents, carers, volunteers and visitors of what this policy asks of them.',
      plain: 'From time to time, the school reminds families, helpers and visitors of these rules.',
      who: [...FAMILIES_AND_VISITORS, 'school', 'headteacher', 'governing-body', 'chair'],
      strength: 'should',
    },
    {
      id: 'C2',
      heading: 'How the school speaks',
      legal: 'The school communicates by its website, group text messages, newsletters, letters and conversation.',
      plain: 'You hear from the school on its website, by group text, in newsletters and letters, and face to face.',
      who: ['school'],
      strength: 'fact',
      noRule: 'It lists the school’s channels. A3 and C8 say who must use them.',
    },
    {
      id: 'C3',
      heading: 'Which channel for what',
      legal: 'Other policies of the school say which channel serves which purpose, and how differences of opinion are settled.',
      plain: 'Other school policies say whom to turn to, and what happens when people disagree.',
      children: 'Sometimes people do not agree. Other school rules say whom you can talk to.',
      who: ['everyone'],
      strength: 'fact',
      leansOn: ['complaints'],
      noRule: 'It points to other policies and lays down no conduct of its own.',
    },
    {
      id: 'C4',
      heading: 'Pictures from school events',
      legal:
        'Parents, carers, volunteers and visitors must not post on a social network any picture, taken at a school event, of pupils other than their own child.',
      plain:
        'From school events, post pictures of your own child only. If another pupil is in the picture, keep it off social media.',
      who: FAMILIES_AND_VISITORS,
      strength: 'must_not',
      leansOn: ['safeguarding'],
    },
    {
      id: 'C5',
      heading: 'No social media on the premises',
      legal: 'Parents, carers, volunteers and visitors must not use social media on their own devices on school premises.',
      plain: 'At school, stay off social media on your phone or other devices.',
      who: FAMILIES_AND_VISITORS,
      strength: 'must_not',
      leansOn: ['mobile-phone'],
    },
    {
      id: 'C6',
      heading: 'No social media while helping on a visit',
      legal: 'Parents, carers, volunteers and visitors must not go on social media while they help on a school visit.',
      plain: 'When you help on a trip, stay off social media until it is over.',
      who: FAMILIES_AND_VISITORS,
      strength: 'must_not',
      leansOn: ['mobile-phone'],
    },
    {
      id: 'C7',
      heading: 'Phones away',
      legal:
        'Parents, carers, volunteers and visitors must not use a mobile phone, or have one in sight, on school premises or on a school visit, except in an emergency.',
      plain: 'At school and on trips, keep your phone out of sight and do not use it. In an emergency you may.',
      who: FAMILIES_AND_VISITORS,
      strength: 'must_not',
      leansOn: ['mobile-phone'],
    },
    {
      id: 'C8',
      heading: 'Questions and complaints',
      legal:
        'Parents, carers, volunteers and visitors should bring questions, concerns and complaints to the school by its official channels, and should not post them on social networks.',
      plain: 'If you have a question or a complaint, come to the school with it. Do not put it on social media.',
      who: FAMILIES_AND_VISITORS,
      strength: 'should',
      leansOn: ['complaints'],
    },
    {
      id: 'C9',
      heading: 'No spite, no made-up stories',
      legal:
        'Parents, carers, volunteers and visitors must not post malicious or invented comments about any member of the school community.',
      plain:
        'Do not post spiteful or made-up things about anyone at the school. That goes for pupils, families, staff and governors.',
      who: FAMILIES_AND_VISITORS,
      strength: 'must_not',
      leansOn: ['complaints'],
    },
  ],
}
