/** Remarks that answers carry: to whoever asks, and to the school about its own policy. */

import type { Note } from '../version-content.ts'

const toAsker = (id: string, text: string, who?: readonly string[]): Note => ({ id, to: 'asker', text, ...(who && { who }) })
const toSchool = (id: string, text: string): Note => ({ id, to: 'school', text })

export const notes: readonly Note[] = [
  toAsker('private-counts', 'Closed groups, stories that vanish and direct messages count too.'),
  toAsker('head-received-it', 'As the headteacher, tell your co-headteacher or the chair of governors.', ['headteacher']),
  toAsker(
    'safeguarding-lead-first',
    'If the designated safeguarding lead has said not to contact this home, do not. Ask them first if you are not sure.',
  ),
  toAsker('adult-former-pupil', 'A former pupil who is 18 or over is an adult. Their parents are not told.'),
  toAsker(
    'danger-first',
    'If somebody is in danger, ring 999. You need nobody’s leave to call the police or children’s social care.',
  ),
  toAsker(
    'indecent-image',
    'If a picture may show a naked child, stop looking. Do not copy, forward, print or delete it. Keep the device safe and tell the designated safeguarding lead at once.',
  ),
  toAsker(
    'picture-of-a-child',
    'Is it a picture of a child with no clothes on? Do not send it to anyone. Tell a grown-up you trust. You will not be in trouble for telling.',
  ),
  toAsker(
    'accused-teacher',
    'When a pupil has accused a teacher, it is a crime to publish anything that could show who the teacher is. This ends only with a charge.',
  ),
  toAsker('complaints-welcome', 'The school wants to hear a fair complaint, by a route where it can be put right.'),
  toAsker(
    'speaking-up',
    'You may still report wrongdoing under the whistleblowing procedure, and speak to your union or a regulator.',
  ),
  toAsker(
    'pictures-on-own-phone',
    'Safeguarding guidance treats pictures of pupils on a member of staff’s own phone as a concern to be recorded. Use a school device.',
  ),
  toAsker('extra-help', 'Help that a disabled pupil needs is not worse treatment of others. The law asks for it.'),
  toSchool(
    'no-exception-for-family',
    'The rule makes no exception for relatives, close friends or colleagues who have a child at the school. If you want one, write it in.',
  ),
  toSchool(
    'requests-sent',
    'Policies of this kind often speak only of requests received. This model also covers contact that an adult seeks.',
  ),
  toSchool(
    'former-pupils-parents',
    'Policies of this kind often have the parents of any former pupil told. This model leaves out adults, and any home that the designated safeguarding lead has ruled out.',
  ),
  toSchool(
    'own-child-of-staff',
    'The rule makes no exception for staff and governors whose own child is a pupil. If you want one, write it in.',
  ),
  toSchool(
    'reposts-meet',
    'Two clauses meet here: A8 advises against reposts, A9 forbids pictures of pupils on personal accounts. The stricter one decides.',
  ),
  toSchool('names-change', 'Sites change their names and owners. Speak of kinds of sites, and keep the names in a list.'),
  toSchool(
    'lawful-criticism',
    'Read narrowly. It must not silence whistleblowing, fair criticism, a complaint or lawful union activity. Ask first whether it is one of these.',
  ),
  toSchool(
    'staff-who-are-parents',
    'By the letter this also binds staff who have a child at the school, at work too. If that is not meant, write it in.',
  ),
  toSchool(
    'phones-and-pictures',
    'The phone rule rules out filming at events, while the picture rule takes it for granted. Say at each event whether families may film.',
  ),
  toSchool(
    'not-data-protection',
    'Data protection law does not reach family pictures shared in private. Rest a letter on the school’s own rule, not on that law.',
  ),
  toSchool(
    'old-libel-words',
    'These words come from older court cases. A claim today also needs serious harm. Record “said to be untrue and damaging”, and take legal advice.',
  ),
  toSchool(
    'body-cannot-sue',
    'A public body such as a governing body can probably not sue for libel itself, though a person can. Take legal advice.',
  ),
  toSchool(
    'pupils-only',
    'The power to discipline for what happens away from school reaches pupils only, and must be reasonable. With adults use a talk, a letter or the complaints route.',
  ),
  toSchool(
    'one-governor',
    'Let the chair or one named governor handle the case, so that others can sit on a panel. The full body sees figures without names.',
  ),
  toSchool('child-not-blamed', 'There is no power to punish a parent, and a child is never punished for what a parent wrote.'),
  toSchool(
    'shared-logins',
    'A shared password hides who did what. Prefer two named administrators. Where details are shared, keep them in the vault, where each look is recorded.',
  ),
  toSchool(
    'other-routes',
    'The policy names only the headteacher. If a child may be at risk, tell the designated safeguarding lead. If an adult may have harmed a child, the headteacher tells the local authority’s designated officer. If it is about a headteacher, tell the chair.',
  ),
  toSchool('under-ten', 'A child under 10 cannot commit a crime in law. Involve the police to keep a child safe, or for advice.'),
  toSchool(
    'dated-age',
    'The minimum age is a dated figure. When the law or a site’s terms change, change it in the list of ages.',
  ),
  toSchool(
    'no-taught-exception',
    'The rule leaves no room for social media that a teacher directs. If you teach with it, write that in.',
  ),
  toSchool(
    'phones-law',
    'A maintained school’s headteacher must have regard to national guidance on pupils’ phones. Check that the mobile phone policy follows it.',
  ),
  toSchool(
    'nine-characteristics',
    'The Equality Act lists nine characteristics, and its words differ from these. Treat the Act’s list as binding too.',
  ),
]
