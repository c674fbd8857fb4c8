/** Facts about something that has gone wrong. */

import type { NamedFact } from '../vocabulary.ts'
import { domainOf, yesNo } from './domains.ts'

export const incidentFacts = [
  {
    id: 'done-by',
    name: 'Done by',
    question: 'Who did it?',
    fixed: true,
    ...domainOf([
      {
        value: 'pupil',
        label: 'A pupil',
        phrase: 'a pupil did it',
        synonyms: ['pupil', 'child', 'classmate', 'year 6', 'boy', 'girl', 'student'],
      },
      {
        value: 'parent',
        label: 'A parent or carer',
        phrase: 'a parent or carer did it',
        synonyms: ['parent', 'mum', 'dad', 'carer', 'grandparent', 'angry parent'],
      },
      {
        value: 'visitor',
        label: 'A volunteer, visitor or contractor',
        phrase: 'a volunteer or visitor did it',
        synonyms: ['volunteer', 'visitor', 'contractor', 'coach', 'helper'],
      },
      {
        value: 'staff',
        label: 'A member of staff',
        phrase: 'a member of staff did it',
        synonyms: ['teacher', 'ta', 'colleague', 'staff', 'supply teacher'],
      },
      {
        value: 'headteacher',
        label: 'The headteacher or a co-headteacher',
        phrase: 'the headteacher did it',
        synonyms: ['headteacher', 'head', 'co-head', 'boss'],
      },
      {
        value: 'governor',
        label: 'A governor',
        phrase: 'a governor did it',
        synonyms: ['governor', 'chair', 'chair of governors'],
      },
      {
        value: 'outsider',
        label: 'Someone else, or nobody knows who',
        phrase: 'someone outside the school did it, or nobody knows who',
        synonyms: ['stranger', 'anonymous', 'fake account', 'former member of staff', 'troll', 'ex-pupil', 'unknown'],
      },
    ]),
  },
  {
    id: 'post-element',
    name: 'What is in the post',
    question: 'What is in the post?',
    hint: 'If two of these are true, choose the one nearer the top.',
    fixed: true,
    ...domainOf([
      {
        value: 'violence',
        label: 'A threat of violence, or a call for it',
        phrase: 'the post threatens or encourages violence',
        synonyms: ['threat', 'violence', 'beat up', 'kill', 'weapon', 'encourage violence', 'get him'],
      },
      {
        value: 'racist',
        label: 'Something racist',
        phrase: 'the post has a racist element',
        synonyms: ['racist', 'racism', 'slur', 'hate crime'],
      },
      {
        value: 'other-crime',
        label: 'Something else that may be a crime',
        phrase: 'the post may be a crime of another kind',
        synonyms: ['harassment', 'stalking', 'blackmail', 'hacking', 'indecent image', 'fraud', 'hate'],
      },
      {
        value: 'damaging',
        label: 'Something said to be untrue and damaging',
        phrase: 'the post is said to be untrue and damaging',
        synonyms: ['defamation', 'libel', 'lies', 'reputation', 'false accusation'],
      },
      {
        value: 'inappropriate',
        label: 'Something else unsuitable',
        phrase: 'the post is unsuitable in another way',
        synonyms: ['rude', 'moaning', 'unkind', 'swearing', 'other children’s photos'],
      },
      {
        value: 'nothing-wrong',
        label: 'Nothing that this policy speaks against',
        phrase: 'nothing in the post goes against this policy',
        synonyms: ['fair criticism', 'honest complaint', 'opinion', 'review'],
      },
    ]),
  },
  {
    id: 'effect',
    name: 'What it could do',
    question: 'What could it do to the school or someone in it?',
    fixed: true,
    ...domainOf([
      {
        value: 'disorder',
        label: 'Upset the orderly running of the school',
        phrase: 'it could upset the orderly running of the school',
        synonyms: ['disruption', 'fight at school', 'spills into school', 'lessons disturbed'],
      },
      {
        value: 'threat',
        label: 'Threaten someone in the school community',
        phrase: 'it threatens someone in the school community',
        synonyms: ['threat', 'frightened', 'bullied at the weekend', 'danger'],
      },
      {
        value: 'reputation',
        label: 'Harm the good name of the school, its staff or its governors',
        phrase: 'it could harm the good name of the school, its staff or its governors',
        synonyms: ['reputation', 'bad name', 'embarrass the school', 'local paper'],
      },
      {
        value: 'no-effect',
        label: 'None of these',
        phrase: 'it could do none of these',
        synonyms: ['private matter', 'nothing to do with school'],
      },
    ]),
  },
  {
    id: 'breach',
    name: 'The breach',
    question: 'What came of it, or could?',
    hint: 'If two of these are true, choose the one nearer the top.',
    fixed: true,
    ...domainOf([
      {
        value: 'confidence',
        label: 'Something confidential got out',
        phrase: 'confidentiality was broken',
        synonyms: ['confidential', 'leaked', 'data breach'],
      },
      {
        value: 'defamation',
        label: 'Somebody may have been defamed',
        phrase: 'somebody may have been defamed',
        synonyms: ['defamation', 'libel', 'lies'],
      },
      {
        value: 'reputation',
        label: 'The school’s good name was damaged',
        phrase: 'the school’s good name was damaged',
        synonyms: ['reputation', 'disrepute', 'bad name'],
      },
      {
        value: 'illegal',
        label: 'The law was broken',
        phrase: 'the law was broken',
        synonyms: ['illegal', 'crime', 'against the law'],
      },
      {
        value: 'liability',
        label: 'The school may have to answer for it to others',
        phrase: 'the school may be liable to others',
        synonyms: ['liable', 'sued', 'compensation', 'claim'],
      },
      {
        value: 'misuse',
        label: 'None of these, but social media was misused',
        phrase: 'social media was misused in another way',
        synonyms: ['inappropriate use', 'misuse', 'broke the policy'],
      },
      {
        value: 'no-breach',
        label: 'Nothing in this policy was broken',
        phrase: 'nothing in this policy was broken',
        synonyms: ['nothing wrong', 'false alarm', 'raised a fair concern', 'whistleblowing', 'union post'],
      },
    ]),
  },
  {
    id: 'no-other-way',
    name: 'Other ways',
    question: 'Have other ways to put it right failed, or would they clearly not do?',
    hint: 'A talk, a letter asking for removal, the complaints route, a report to the site.',
    ...yesNo(
      {
        phrase: 'other ways have failed or would clearly not do',
        synonyms: ['tried everything', 'will not take it down', 'keeps happening', 'necessary'],
      },
      { phrase: 'other ways have not been tried', synonyms: ['first time', 'not asked yet'] },
    ),
  },
  {
    id: 'child-at-risk',
    name: 'A child at risk',
    question: 'Might a pupil be hurt, neglected or bullied?',
    hint: 'If you are not sure, act as if the answer were yes.',
    fixed: true,
    ...yesNo(
      {
        phrase: 'a pupil might be hurt, neglected or bullied',
        synonyms: [
          'bullied',
          'hurt',
          'abuse',
          'neglect',
          'grooming',
          'self-harm',
          'nude picture',
          'scared',
          'crying',
          'sent a picture',
          'asked to keep it secret',
        ],
      },
      { phrase: 'no pupil is at risk', synonyms: ['nobody hurt', 'spam', 'adult matter'] },
    ),
  },
] as const satisfies readonly NamedFact[]
