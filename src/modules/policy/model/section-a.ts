import type { Clause, Section } from '../version-content.ts'
import { STAFF_AND_GOVERNORS } from './conditions.ts'

type Words = Pick<Clause, 'id' | 'heading' | 'legal' | 'plain' | 'strength'> & Partial<Clause>

const clause = (words: Words): Clause => ({ who: STAFF_AND_GOVERNORS, ...words })

/** Personal use of social media by staff and governors. */
export const sectionA: Section = {
  id: 'a',
  heading: 'Personal use by staff and governors',
  intro:
    'Most adults have accounts of their own. An open internet can bring unwelcome contact, extremist approaches and damage to a good name. These rules protect you as well as the pupils.',
  clauses: [
    clause({
      id: 'A1',
      heading: 'Naming the school on your profile',
      legal:
        'Staff and governors must not say in a personal web space that they work for or govern the school, except on a professional network.',
      plain:
        'Do not name the school as your workplace on your own pages. A professional network, made for work and careers, is fine.',
      strength: 'must_not',
    }),
    clause({
      id: 'A2',
      heading: 'No social media contact with parents',
      legal:
        'Staff and governors must not be in contact on social media with any parent or carer of a pupil, and must not accept a friend or follow request from one.',
      plain:
        'Keep your own social media free of pupils’ parents and carers. Turn down their requests, and do not message or follow them.',
      strength: 'must_not',
    }),
    clause({
      id: 'A3',
      heading: 'School email and phone for school matters',
      legal:
        'Staff and governors who contact a parent or carer for work must do so only by the school’s own email or telephone, or by another channel that the school has named (C2).',
      plain: 'For school matters, reach parents by the school’s email or phone, or another official way. Never use your own.',
      strength: 'must',
    }),
    clause({
      id: 'A4',
      heading: 'Your own number and email address',
      legal: 'Staff and governors must not give a personal telephone number or email address to a parent or carer.',
      plain: 'Do not give parents your own phone number or email address.',
      strength: 'must_not',
    }),
    clause({
      id: 'A5',
      heading: 'Friend requests from pupils',
      legal:
        'Staff and governors must decline every friend or follow request that a pupil or former pupil sends to a personal account, and must not seek such contact themselves.',
      plain:
        'If a pupil or former pupil asks to be your friend or to follow you, decline. Do not ask them, and do not chat with pupils, yourself.',
      strength: 'must',
      leansOn: ['safeguarding'],
    }),
    clause({
      id: 'A6',
      heading: 'Telling the headteacher and the parents',
      legal:
        'Staff and governors who receive such a request must tell the headteacher and the pupil’s parents or carers. Parents are not told where the former pupil is 18 or over, or where the designated safeguarding lead has said not to contact home.',
      plain:
        'Has a pupil or former pupil sent you a request? Tell the headteacher, and tell the child’s parents. Leave the parents out if the person is an adult now, or if the safeguarding lead has said not to contact home.',
      strength: 'must',
      leansOn: ['safeguarding'],
    }),
    clause({
      id: 'A7',
      heading: 'Following the school’s account',
      legal: 'Staff and governors must not follow the school’s social media accounts from a personal account.',
      plain: 'Do not follow the school’s accounts with your own account.',
      strength: 'must_not',
    }),
    clause({
      id: 'A8',
      heading: 'Reposting the school’s pictures',
      legal: 'Staff and governors should not repost pictures from the school’s accounts on a personal account.',
      plain: 'We advise you not to share the school’s pictures on your own account.',
      strength: 'should_not',
    }),
    clause({
      id: 'A9',
      heading: 'Pictures of pupils',
      legal:
        'Staff and governors must not share or upload pictures of pupils anywhere online other than the school’s own website or accounts. There are no exceptions.',
      plain: 'Pictures of pupils go on the school’s own website or accounts. They go nowhere else, ever.',
      strength: 'must_not',
      leansOn: ['safeguarding', 'data-protection'],
    }),
    clause({
      id: 'A10',
      heading: 'Posting about the school and its people',
      legal:
        'Staff and governors must not post comments, photographs or videos about the school, its pupils, their parents or carers, colleagues or governors.',
      plain: 'Do not post about the school or anyone in it on your own accounts. That goes for kind words too.',
      strength: 'must_not',
    }),
    clause({
      id: 'A11',
      heading: 'In keeping with the Teachers’ Standards',
      legal: 'Staff and governors should use social networks only in ways that agree with the Teachers’ Standards in force.',
      plain: 'Before you post, ask if it fits the Teachers’ Standards. They stand for dignity, respect and proper boundaries.',
      strength: 'should',
    }),
    clause({
      id: 'A12',
      heading: 'Confidentiality, after leaving too',
      legal:
        'Staff and governors must keep the school’s confidences on social media, and remain bound to do so after they leave.',
      plain: 'What you learn in confidence at school stays off social media. That still holds when you no longer work here.',
      who: [...STAFF_AND_GOVERNORS, 'former-staff'],
      strength: 'must',
      leansOn: ['data-protection'],
    }),
    clause({
      id: 'A13',
      heading: 'No personal use in working hours',
      legal: 'Staff and governors must not use social media or the internet for personal reasons in core contracted hours.',
      plain: 'No personal social media or internet in the hours you are paid to work.',
      strength: 'must_not',
    }),
    clause({
      id: 'A14',
      heading: 'No personal social media at school',
      legal: 'Staff and governors must not go on social media for personal reasons on school premises, at any time.',
      plain: 'On school premises, stay off your own social media, at break and lunch too.',
      strength: 'must_not',
    }),
    clause({
      id: 'A15',
      heading: 'Working hours are for work',
      legal: 'Staff and governors must give their contracted hours to their professional duties.',
      plain: 'Use your working hours for your work.',
      strength: 'must',
    }),
    clause({
      id: 'A16',
      heading: 'Colleagues as friends',
      legal:
        'Staff and governors should not invite colleagues as friends on personal networks without first weighing what each will then see of the other.',
      plain: 'Think before you add a colleague. Private life on a screen can make work awkward.',
      strength: 'should_not',
    }),
    clause({
      id: 'A17',
      heading: 'No attacks, insults or abuse',
      legal:
        'Staff and governors must not use social media or the internet as a means to defame, abuse, insult or attack anyone: the school, its pupils and their families, colleagues, governors, or professionals and organisations elsewhere.',
      plain:
        'Never attack, insult or abuse people online. Do not spread lies about them. It makes no difference if they are from the school or not.',
      strength: 'must_not',
    }),
    clause({
      id: 'A18',
      heading: 'Strict privacy settings',
      legal:
        'Staff and governors should choose the strictest privacy that a personal account offers, and should withdraw from public listings.',
      plain: 'Set your privacy as tight as it goes, and take your profile out of public search.',
      strength: 'should',
    }),
    clause({
      id: 'A19',
      heading: 'Passwords and personal details',
      legal:
        'Staff and governors should keep their passwords secret and change them often, and should not reveal a home address, telephone number or other personal details on social media.',
      plain: 'Keep passwords to yourself and make them new from time to time. Keep your address and number off social media.',
      strength: 'should',
    }),
    clause({
      id: 'A20',
      heading: 'A separate email address',
      legal: 'Staff and governors should use a separate email address for social networks.',
      plain: 'Use an email address just for social media. It keeps your other details out of sight.',
      strength: 'should',
    }),
    clause({
      id: 'A21',
      heading: 'Your union’s advice',
      legal:
        'Staff and governors should consult a teaching union’s guidance on the least privacy settings for personal accounts.',
      plain: 'Look up what your union says about privacy settings. It lists the least you should set.',
      strength: 'should',
    }),
    clause({
      id: 'A22',
      heading: 'When staff or governors misuse social media',
      legal:
        'Inappropriate use by staff or governors is to be referred to the headteacher, who may take it further under the disciplinary policy.',
      plain: 'Tell the headteacher about misuse by staff or governors. It may lead to disciplinary action.',
      who: ['headteacher', 'staff', 'governor', 'chair', 'governing-body'],
      strength: 'may',
      leansOn: ['disciplinary'],
    }),
    clause({
      id: 'A23',
      heading: 'The acceptable use agreement',
      legal: 'The rules of the ICT acceptable use agreement bind staff and governors on social media too.',
      plain: 'You agreed to rules for using computers here. They count on social media too.',
      strength: 'must',
      leansOn: ['ict'],
    }),
    clause({
      id: 'A24',
      heading: 'Serious breaches',
      legal:
        'Where a breach of this policy breaks confidentiality, defames, damages the school’s reputation, is illegal, or makes the school liable to others, disciplinary action may be taken against the member of staff.',
      plain: 'A breach that does serious harm, or breaks the law, may lead to disciplinary action.',
      who: ['headteacher', 'chair', 'governing-body'],
      strength: 'may',
      leansOn: ['disciplinary'],
    }),
  ],
}
