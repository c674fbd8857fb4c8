import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../document.ts'
import { noTerms } from './role-mentions.ts'
import { rolesOfLine } from './roles-of-line.ts'

/** A heading, and the first person it speaks to; null: it speaks to nobody, and the document's people are meant. */
const rows: readonly (readonly [line: string, who: Role | null])[] = [
  ['Use of social media by pupils', 'pupil'],
  ["Pupils' mobile phones", 'pupil'],
  ['Children and social media', 'pupil'],
  ['Advice for parents', 'parent'],
  ['Complaints by parents', 'parent'],
  ['Parents’ Social Media Code', 'parent'],
  ['What can I do for my child?', 'parent'],
  ['Friendships with former pupils: staff', 'staff'],
  ['Guidance for staff on parents’ posts', 'staff'],
  ['Teaching and support staff', 'staff'],
  ['Head of Year', 'staff'],
  ['Governing Body', 'governor'],
  ['Contractors and visitors', 'contractor'],
  ['Designated safeguarding lead', 'dsl'],
  ['Working with parents', null],
  ['Communicating with students by email', null],
  ['Relationships with pupils and parents', null],
  ['Photographs of children', null],
  ['Pupil images', null],
  ['Children’s data', null],
  ['Child protection and social media', null],
  ['Looked-after children', null],
  ['Keeping children safe', null],
  ['Teaching pupils about online safety', null],
  ['Informing parents', null],
  ['Searching students', null],
  ['If a pupil contacts you', null],
  ['When a parent complains online', null],
  ['Sanctions for pupils', null],
  ['Reporting to the DSL', null],
  ['Approval by the headteacher', null],
  ['St John’s School for Girls', null],
  ['The Grange Boys’ School: social media', null],
  ['Diocesan Board of Education', null],
]

for (const [line, who] of rows) {
  test(`${line}: ${who ?? 'nobody'}`, () => assert.equal(rolesOfLine(line.toLowerCase(), noTerms)[0] ?? null, who))
}
