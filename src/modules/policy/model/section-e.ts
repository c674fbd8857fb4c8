import type { Section } from '../version-content.ts'

const defamation = (id: string, heading: string, legal: string, plain: string, children: string) => ({
  id,
  heading,
  legal,
  plain,
  children,
  who: ['everyone'],
  strength: 'must_not' as const,
})

const OFFICERS = ['school', 'headteacher', 'dsl', 'governing-body', 'chair']

/** Incidents. */
export const sectionE: Section = {
  id: 'e',
  heading: 'When something goes wrong',
  intro:
    'This part says what the school does about online bullying and misuse, what nobody may publish, and how far the school’s reach goes.',
  clauses: [
    {
      id: 'E1',
      heading: 'Online bullying by a pupil',
      legal:
        'The school must treat every case of online bullying by a pupil as the anti-bullying and hate crime policy lays down.',
      plain: 'When a pupil bullies someone online, the school acts. It follows its anti-bullying policy.',
      children: 'Bullying online is still bullying. The school will step in, help the person who was hurt, and put a stop to it.',
      who: ['pupil', 'staff', 'school'],
      strength: 'must',
      leansOn: ['anti-bullying', 'behaviour', 'sen'],
    },
    {
      id: 'E2',
      heading: 'Misuse by parents, carers or visitors',
      legal:
        'Where a parent, carer or visitor uses social media inappropriately, the governing body must contact them, ask them to remove what they posted, and point them to the proper channel, such as the complaints policy.',
      plain:
        'Has a parent or visitor posted something that breaks these rules? The governing body asks them to take it down. It shows them the right way to complain.',
      who: ['governing-body', 'chair', 'staff', 'parent', 'volunteer', 'visitor'],
      strength: 'must',
      leansOn: ['complaints'],
    },
    {
      id: 'E3',
      heading: 'When the police are involved',
      legal: 'The police may be involved where a post has a racist element, or threatens or encourages violence.',
      plain: 'If a post is racist, or threatens or stirs up violence, the school may go to the police.',
      who: ['governing-body', 'chair', 'headteacher', 'dsl'],
      strength: 'may',
      leansOn: ['anti-bullying'],
    },
    defamation(
      'E4',
      'Hatred, ridicule or contempt',
      'Nobody must publish a statement that exposes a person to hatred, ridicule or contempt.',
      'Do not post things that make people hate, mock or despise someone.',
      'Do not write things that make people hate someone or laugh at them.',
    ),
    defamation(
      'E5',
      'Shunned or avoided',
      'Nobody must publish a statement that causes a person to be shunned or avoided.',
      'Do not post things that make people keep away from someone.',
      'Do not write things that make people leave someone out.',
    ),
    defamation(
      'E6',
      'Standing in the eyes of others',
      'Nobody must publish a statement that lowers a person in the eyes of fair-minded people.',
      'Do not post things that make fair-minded people think worse of someone.',
      'Do not write things that make people think badly of someone.',
    ),
    defamation(
      'E7',
      'Work and business',
      'Nobody must publish a statement that runs a person down in their business, trade, office or profession.',
      'Do not post things that run someone down in their job or business.',
      'Do not write that someone is bad at their job.',
    ),
    {
      id: 'E8',
      heading: 'Outside school hours: order',
      legal: 'The school may act on what happens outside school hours where it could upset the orderly running of the school.',
      plain: 'Something happened out of school hours? The school may act if it could upset the school day.',
      who: OFFICERS,
      strength: 'may',
      leansOn: ['behaviour'],
    },
    {
      id: 'E9',
      heading: 'Outside school hours: threats',
      legal: 'The school may act on what happens outside school hours where it threatens a member of the school community.',
      plain: 'Something happened out of school hours? The school may act if it threatens anyone at the school.',
      who: OFFICERS,
      strength: 'may',
      leansOn: ['behaviour'],
    },
    {
      id: 'E10',
      heading: 'Outside school hours: good name',
      legal:
        'The school may act on what happens outside school hours where it could harm the reputation of the school, its employees or its governors.',
      plain:
        'Something happened out of school hours? The school may act if it could harm the good name of the school, its staff or its governors.',
      who: OFFICERS,
      strength: 'may',
      leansOn: ['behaviour'],
    },
    {
      id: 'E11',
      heading: 'Legal action',
      legal:
        'The governing body may take legal action where it is necessary, and may involve the police where that is appropriate.',
      plain: 'If nothing else will do, the governing body may go to court. It may also go to the police.',
      who: ['governing-body', 'chair'],
      strength: 'may',
    },
  ],
}
