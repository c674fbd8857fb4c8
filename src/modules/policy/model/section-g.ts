import type { Section } from '../version-content.ts'

/** The policy itself. */
export const sectionG: Section = {
  id: 'g',
  heading: 'About this policy',
  intro:
    'Social media brings people together and carries risks. This policy is there to keep all of us safe and lawful. It says what each of us must do, must not do and is advised to do.',
  clauses: [
    {
      id: 'G1',
      heading: 'Ratified, reviewed and signed',
      legal:
        'The governing body must ratify this policy, must review it again within three years at most, and must minute each decision. Each headteacher and co-headteacher must sign the ratified version.',
      plain: 'Governors agree this policy in a meeting. They look at it again within three years. Every headteacher signs it.',
      who: ['governing-body', 'governor', 'headteacher'],
      strength: 'must',
    },
    {
      id: 'G2',
      heading: 'Read with other policies',
      legal:
        'This policy should be read together with the school’s policies on safeguarding, online safety, behaviour, anti-bullying and hate crime, equality, special educational needs, data protection, mobile phones and the acceptable use of ICT. The school publishes all of them on its website.',
      plain:
        'Nine other policies belong with this one. All are on the school’s website. Read the ones that touch what you want to do.',
      children:
        'The school has more rules that go with these. You can find them on the school website, or ask a grown-up to show you.',
      who: ['everyone'],
      strength: 'should',
      leansOn: [
        'safeguarding',
        'behaviour',
        'anti-bullying',
        'sen',
        'e-safety',
        'equality',
        'ict',
        'data-protection',
        'mobile-phone',
      ],
    },
    {
      id: 'G3',
      heading: 'Every adult protects pupils',
      legal:
        'Every adult whom the school employs or invites must help to protect its pupils from abuse, neglect and bullying, must accept this policy before work or a visit begins, and must pass on without delay any sign that a pupil may be at risk.',
      plain:
        'If you work, help or visit here, you share the duty to keep pupils safe. Accept this policy before you start. If a pupil may be at risk, tell the designated safeguarding lead at once.',
      who: ['staff', 'governor', 'volunteer', 'visitor'],
      strength: 'must',
      leansOn: ['safeguarding'],
    },
    {
      id: 'G4',
      heading: 'Who it covers',
      legal:
        'This policy covers pupils, staff, governors, parents and carers, volunteers and visitors. It also offers guidance to parents and carers.',
      plain:
        'This policy is for all of us at the school. That means pupils, their families, staff, governors, helpers and visitors.',
      children: 'These rules are for everybody at our school. That means children and grown-ups.',
      who: ['everyone'],
      strength: 'fact',
      noRule: 'It says whom the policy covers. The other clauses say what each of them must do.',
    },
    {
      id: 'G5',
      heading: 'The law applies online too',
      legal:
        'Whatever is shared on social media, in private spaces as well as public ones, must comply with the law: on copyright, on libel and defamation, on data protection and freedom of information, and with the Safeguarding Vulnerable Groups Act 2006.',
      plain:
        'The law counts online, in closed groups too. Do not share what belongs to somebody else, or what is private to them, unless they agree.',
      children: 'The law counts online too. Ask before you share things that other people made, or private things about them.',
      who: ['everyone'],
      strength: 'must',
      leansOn: ['data-protection'],
    },
  ],
}
