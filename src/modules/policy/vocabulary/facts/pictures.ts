/** Facts about photos and videos. */

import type { NamedFact } from '../vocabulary.ts'
import { domainOf, yesNo } from './domains.ts'

export const pictureFacts = [
  {
    id: 'pictured',
    name: 'In the picture',
    question: 'Who or what is in the picture or video?',
    hint: 'If two of these are true, choose the one nearer the top.',
    ...domainOf([
      {
        value: 'pupils',
        label: 'Pupils who are not your own child',
        phrase: 'pupils who are not your own child are in the picture',
        synonyms: [
          'pupils',
          'other children',
          'my class',
          'kids',
          'the whole cast',
          'team photo',
          'class photo',
          'nativity',
          'sports day',
          'friends from school',
          'school play',
          'assembly',
        ],
      },
      {
        value: 'own-child',
        label: 'Only your own child, who is a pupil here',
        phrase: 'only your own child is in the picture',
        synonyms: ['my daughter', 'my son', 'my child', 'my own child', 'just mine', 'my kid in uniform', 'first day at school'],
      },
      {
        value: 'adults',
        label: 'Staff, governors, parents or carers, but no pupils',
        phrase: 'staff, governors or parents are in the picture, and no pupils',
        synonyms: ['staff', 'colleagues', 'staff night out', 'staffroom', 'governors', 'parents', 'teacher'],
      },
      {
        value: 'school',
        label: 'The school or something of it, but no people',
        phrase: 'the school is in the picture, and no people',
        synonyms: ['classroom', 'display', 'school building', 'playground', 'pupils’ work', 'wall display', 'my desk at school'],
      },
      {
        value: 'none',
        label: 'Nobody and nothing from the school',
        phrase: 'nobody and nothing from the school is in the picture',
        synonyms: ['my holiday', 'my dog', 'my family', 'my dinner', 'friends outside school', 'landscape'],
      },
    ]),
  },
  {
    id: 'taken-at',
    name: 'Where it was taken',
    question: 'Was the picture taken at a school event?',
    hint: 'A play, an assembly, sports day, a trip, a fair: anything that the school put on.',
    fixed: true,
    ...yesNo(
      {
        phrase: 'the picture was taken at a school event',
        synonyms: [
          'nativity',
          'school play',
          'assembly',
          'sports day',
          'school fair',
          'carol concert',
          'school trip',
          'leavers assembly',
        ],
      },
      {
        phrase: 'the picture was not taken at a school event',
        synonyms: ['birthday party', 'at home', 'at the park', 'playdate', 'cubs'],
      },
    ),
  },
  {
    id: 'photo-permission',
    name: 'Photo permission',
    question: 'Does the school hold permission, for this use, for every child in the picture?',
    hint: 'No answer from a parent counts as no.',
    ...yesNo(
      {
        phrase: 'the school holds permission for every child in the picture',
        synonyms: ['consent form signed', 'permission', 'photo consent'],
      },
      {
        phrase: 'permission is missing for a child in the picture',
        synonyms: ['no consent', 'parents refused', 'no permission', 'not on the photo list'],
      },
    ),
  },
] as const satisfies readonly NamedFact[]
