/** The words in which duties say by when, and to whom. How long each deadline is, is a school's own setting. */

import type { Addressee, Deadline } from './vocabulary.ts'

export const deadlines = [
  { id: 'immediately', text: 'at once' },
  { id: 'same-day', text: 'the same day' },
  { id: 'without-delay', text: 'without delay: the same school day, or the next working day in the holidays' },
  { id: 'beforehand', text: 'before you do it' },
  { id: 'before-starting', text: 'before you start' },
  { id: 'five-school-days', text: 'within five school days' },
  { id: 'next-meeting', text: 'at the next meeting of the governing body' },
] as const satisfies readonly Deadline[]

export const addressees = [
  { id: 'headteacher', text: 'the headteacher' },
  { id: 'chair', text: 'the chair of governors' },
  { id: 'dsl', text: 'the designated safeguarding lead' },
  { id: 'pupils-parents', text: 'the pupil’s parents or carers' },
  { id: 'governing-body', text: 'the governing body' },
  { id: 'trusted-adult', text: 'an adult you trust' },
  { id: 'writer', text: 'whoever wrote it' },
] as const satisfies readonly Addressee[]
