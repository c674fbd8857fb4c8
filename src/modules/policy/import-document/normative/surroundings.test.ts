import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPolicy } from '../import-document.ts'
import { readLines } from '../read/read-lines.ts'

/** Who is bound where the sentence alone does not say: title, heading, text, then "who strength" of each rule in order. */
const rows: readonly (readonly [title: string, heading: string, text: string, ...rules: string[]])[] = [
  // whom the document or the section speaks to
  ['Code of Conduct for Parents', 'Online', 'Photographs of events must not be shared.', 'parent must_not'],
  ['Employee Social Media Policy', 'Images', 'Consent must be obtained first.', 'staff must'],
  ['Guidance for Governors', 'Email', 'Papers must not be forwarded.', 'governor must_not'],
  ['Our agreement with families', 'Online', 'You should come to us first.', 'parent should'],
  ['For those who work in our schools', 'Online', 'Individuals should be careful.', 'staff should'],
  ['Phones', 'A guide', 'Talk to your child. You should check your child’s phone.', 'parent should'],
  ['Phones', 'A guide', 'You must not text your pupils. You should tell your line manager.', 'staff must_not', 'staff should'],
  ['Phones', 'Photographs of your child', 'They must not show others.', 'parent must_not'],
  [
    'Phones',
    'Visitors',
    'Phones should be left at reception. No photographs may be taken.',
    'visitor should',
    'visitor must_not',
  ],
  ['Phones', 'Designated Safeguarding Lead', 'Incidents must be logged.', 'dsl must'],
  ['Phones', 'Pupils at risk', 'Concerns must be recorded.', 'staff must'],
  ['Phones', 'Agreed by governors: March', 'Photographs must be deleted.', 'staff must'],
  // another's act, an office that is told, a group that is left alone
  ['Phones', 'Reporting', 'Messages sent by a pupil must be reported to the DSL.', 'staff must'],
  ['Phones', 'Reporting', 'The DSL must be informed at once.', 'staff must'],
  ['Phones', 'Reporting', 'The line manager must be told of any filming.', 'staff must'],
  ['Phones', 'Reporting', 'Parents will be informed of any incident.', 'school must'],
  ['Staff Phones Policy', 'Contact', 'Pupils must not be contacted on private accounts.', 'staff must_not'],
  ['Staff Phones Policy', 'Contact', 'Parents should only be contacted by school telephone.', 'staff should'],
  ['Phones', 'Misuse', 'Suspension should be considered only as a last resort.', 'school should'],
  ['Phones', 'Deaths', 'Nothing should be posted until the family has been told.', 'staff should_not'],
  // what is said is the rule
  ['Phones', 'Friends', 'Staff have been told that they must decline requests.', 'staff must'],
  ['Phones', 'Friends', 'Pupils have been told not to ask.', 'pupil must_not'],
  ['Phones', 'Friends', 'The headteacher has asked that all staff must lock accounts.', 'staff must'],
  ['Phones', 'Friends', 'As a parent you must set an example.', 'parent must'],
  ['Phones', 'Friends', 'A pupil who poses as a teacher has to apologise.', 'pupil must'],
  ['Phones', 'Friends', 'Headteacher: must approve accounts.', 'headteacher must'],
  // job titles and relations
  ['Phones', 'Families', 'The Head of Sixth Form may grant exceptions.', 'staff may'],
  ['Phones', 'Families', 'The head of the school may grant exceptions.', 'headteacher may'],
  ['Phones', 'Families', 'The receptionist should check the inbox.', 'staff should'],
  ['Phones', 'Staff', 'Class representatives are asked to report problems.', 'parent should'],
  ['Phones', 'Staff', 'Childminders and others who collect a child are expected to follow this.', 'visitor must'],
  ['Staff Phones Policy', 'Trust', 'That trust must not be abused.', 'staff must_not'],
  // asking, advising, barring
  ['Phones', 'Parents', 'We prefer parents to phone the office.', 'parent should'],
  ['Phones', 'Parents', 'We strongly discourage families from joining such groups.', 'parent should_not'],
  ['Phones', 'Parents', 'If you have to take a call, please step outside.', 'parent should'],
  ['Phones', 'Parents', 'Kindly refrain from filming.', 'parent should'],
  ['Phones', 'Pupils', 'It is against the rules to film lessons.', 'pupil must_not'],
  ['Phones', 'Staff', 'Names and photographs cannot appear together.', 'staff must_not'],
  ['Phones', 'Staff', 'Staff do not need permission to use school email.', 'staff may'],
  ['Phones', 'Pupils', 'Repeat offenders may lose the use of the computers.', 'school may'],
  // somebody else's deed in the sentence before, or of the same people
  ['Phones', 'Posts', 'Posts must be checked by a second person.', 'staff must'],
  ['Phones', 'Posts', 'Anyone may look. Posts must be proof-read.', 'everyone may', 'staff must'],
  ['Phones', 'Posts', 'Parents should write to the office, and will be answered in a week.', 'parent should', 'school must'],
  ['Phones', 'Reporting', 'A student who persists should be reported to the safeguarding lead.', 'staff should'],
  ['Phones', 'Governing body', 'The governors must meet. It will review the policy.', 'governor must', 'governor must'],
  ['Phones', 'Monitoring', 'The use of school laptops may be monitored.', 'school may'],
  ['Phones', 'Adults working in school', 'Phones must be handed in.', 'staff must'],
  ['Phones', 'Rooms', 'In the changing rooms no phone or watch with a camera may be used.', 'staff must_not'],
  ['Phones', 'Rooms', 'The early years lead must check the tablets.', 'staff must'],
  ['Phones', 'Replies', 'Messages must be neither answered nor deleted.', 'staff must_not'],
  ['Phones', 'Staff', 'Nobody is obliged to accept a request.', 'staff may'],
  ['Phones', 'Consent', 'Parents may change their mind.', 'parent may'],
  ['Phones', 'Staff', 'Only members of the communications team can post.', 'staff may'],
  // no rule
  ['Phones', 'Pupils', 'Phones may be used to bully people.'],
  ['Phones', 'Pupils', 'You won’t be in trouble.'],
  ['Phones', 'Staff', 'It is important to remember that posts last.'],
  ['Phones', 'Staff', 'Staff are to note that posts last.'],
  ['Phones', 'Staff', 'Social media should be seen as a force for good.'],
]

for (const [title, heading, text, ...rules] of rows) {
  test(`${title} > ${heading}: ${text}`, () => {
    const { clauses } = readPolicy(readLines(`${title}\n\n${heading}\n\n${text}\n`, 'width'), 'file.txt')
    assert.deepEqual(
      clauses.map(({ who, strength }) => `${who[0]} ${strength}`),
      rules,
    )
  })
}
