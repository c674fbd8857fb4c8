import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPolicy } from '../import-document.ts'
import { readLines } from '../read/read-lines.ts'

/**
 * One row a form: the text, then "who strength words" of each rule that it lays down, in order. The words must stand in
 * the rule's span. Each text is read in a staff policy, under a heading that names nobody.
 */
const rows: readonly (readonly [text: string, ...rules: string[]])[] = [
  // plain modals, and their negatives
  ['Staff must lock their screens.', 'staff must lock their screens'],
  ['Pupils shall not film one another.', 'pupil must_not film one another'],
  ['Parents ought not to park here to film.', 'parent should_not park here'],
  ["Governors mustn't reply to posts about the school.", 'governor must_not reply'],
  ['Visitors may not use their phones in the hall.', 'visitor must_not use their phones'],
  ['Pupils cannot use their phones at break.', 'pupil must_not use their phones'],
  ['Volunteers should at all times keep phones hidden.', 'volunteer should keep phones hidden'],
  ['A teacher need not answer messages at night.', 'staff may answer messages'],
  ['Staff do not have to share their personal number.', 'staff may share their personal number'],
  ['Teachers have to sign the register of accounts.', 'staff must sign the register'],
  ['Staff will need to change the password.', 'staff must change the password'],
  ['Staff must never, under any circumstances, befriend a pupil.', 'staff must_not befriend a pupil'],
  ['Staff must have no contact with pupils on personal accounts.', 'staff must_not no contact'],
  // bans with the negative in front
  ['No pupil may bring a smart watch.', 'pupil must_not bring a smart watch'],
  ['Nobody may photograph a child without consent.', 'staff must_not photograph a child'],
  ['Under no circumstances should teachers give out their number.', 'staff must_not|should_not give out'],
  ['On no account may a phone be taken into the changing room.', 'staff must_not taken into'],
  ['At no time should a volunteer be alone online with a child.', 'volunteer should_not be alone'],
  ['Staff must not reply, nor may they delete the message.', 'staff must_not reply', 'staff must_not delete the message'],
  ['None of our volunteers should post about the children.', 'volunteer should_not post about'],
  ['Neither staff nor governors may speak to the press.', 'staff must_not speak to the press'],
  // status
  ['Filming in the playground is not permitted.', 'staff must_not Filming in the playground'],
  ['The use of phones by pupils is strictly forbidden.', 'pupil must_not strictly forbidden'],
  ['It is unacceptable for parents to post about other families.', 'parent must_not post about'],
  ['It is never acceptable for a governor to comment online.', 'governor must_not comment online'],
  ['Staff are not to use school email for private sales.', 'staff must_not use school email'],
  ['A copy is to be kept in the office.', 'staff must kept in the office'],
  ['Pupils are forbidden to record lessons.', 'pupil must_not record lessons'],
  ['Staff are prohibited from using personal cameras.', 'staff must_not using personal cameras'],
  ['Governors are required to read this policy.', 'governor must read this policy'],
  ['Parents are expected not to share class photos.', 'parent must_not|should_not share class photos'],
  ['Parents are asked to collect phones in person.', 'parent should collect phones'],
  ['Parents are kindly requested not to film the concert.', 'parent should_not film the concert'],
  ['Staff are encouraged to use a password manager.', 'staff should use a password manager'],
  ['Staff are advised against adding parents as friends.', 'staff should_not adding parents'],
  ['Staff have a duty to report lost devices.', 'staff must report lost devices'],
  ['It is the responsibility of the headteacher to approve accounts.', 'headteacher must approve accounts'],
  ['The DSL is responsible for keeping the log.', 'dsl must keeping the log'],
  ['Sixth form students are allowed to use phones in the library.', 'pupil may use phones in the library'],
  ['Parents are free to photograph their own child.', 'parent may photograph their own child'],
  ['Staff are entitled to a private life, but are bound by this policy.', 'staff must bound by'],
  ['The caretaker is exempt from this rule.', 'staff may exempt from'],
  ['It is recommended that staff log out each day.', 'staff should log out'],
  ['It is essential that volunteers hand in their phones.', 'volunteer must hand in their phones'],
  ['We ask parents not to tag the school.', 'parent should_not tag the school'],
  ['The school expects pupils to charge devices at home.', 'pupil must charge devices'],
  ['We do not allow pupils to bring tablets.', 'pupil must_not bring tablets'],
  ['The school does not permit personal use of email.', 'staff must_not personal use of email'],
  ['The school reserves the right to search devices.', 'school may search devices'],
  ['Nothing in this policy prevents staff from joining a union page.', 'staff may joining a union page'],
  // who acts in a passive
  ['Pupils’ phones must be handed in at the office.', 'pupil must handed in'],
  ['Accounts must be approved by the headteacher before use.', 'headteacher must approved by the headteacher'],
  ['Photos must not be uploaded from home.', 'staff must_not be uploaded'],
  ['Parents must be told on the same day.', 'school must be told'],
  ['Contact details will be checked each term.', 'school must be checked'],
  ['The incident must be reported to the police.', 'school must reported to the police'],
  // several rules in a sentence
  ['Staff must keep the log and may not delete it.', 'staff must keep the log', 'staff must_not delete it'],
  ['Pupils should close the page but must not delete it.', 'pupil should close the page', 'pupil must_not delete it'],
  ['Staff must save the message and not reply to it.', 'staff must save the message', 'staff must_not reply to it'],
  ['The head must agree and the parent must sign.', 'headteacher must must agree', 'parent must must sign'],
  ['Teachers who run a club account must log posts; they may schedule them.', 'staff must log posts', 'staff may schedule them'],
  [
    'Staff should think before they post; those who do not may regret it but must still report it.',
    'staff should think before',
    'staff must still report',
  ],
  [
    'Staff must tell the safeguarding lead, who will keep a record.',
    'staff must tell the safeguarding',
    'dsl must keep a record',
  ],
  // conditions do not bind
  ['If pupils need to call home, they should ask at the office.', 'pupil should ask at the office'],
  ['Should a parent object, the photograph must be removed.', 'staff|school must be removed'],
  ['Unless the head has agreed, staff may not open an account.', 'staff must_not open an account'],
  ['A phone may be used only if a teacher agrees.', 'staff may be used only'],
  ['Only the office may send group messages.', 'staff|school may send group messages'],
  // consequences
  ['Pupils who break this rule may be excluded.', 'school may may be excluded'],
  ['Breaches could lead to dismissal.', 'school may lead to dismissal'],
  ['Posting about pupils will be treated as gross misconduct.', 'staff must_not Posting about pupils'],
  // orders
  ['Do not share your password.', 'staff must_not share your password'],
  ['Please do not use flash.', 'staff should_not use flash'],
  ['Never post while angry.', 'staff must_not post while angry'],
  ['Ensure that the screen is locked.', 'staff must screen is locked'],
  // undertakings
  ['The school will train all staff each year.', 'school must train all staff'],
  ['We will never share a child’s full name.', 'school must_not share a child'],
  ['Governors will review this policy every two years.', 'governor must review this policy'],
  // shorthand and notices
  ['Phones to be kept in bags.', 'staff must Phones to be kept'],
  ['No phones to be used on site.', 'staff must_not to be used'],
  ['Staff do not accept friend requests from pupils.', 'staff must_not do not accept'],
  ['Any filming requires the written permission of the head.', 'staff must requires the written permission'],
  ['There is to be no filming in the pool.', 'staff must_not no filming'],
  ['If your child is given a phone, please tell the office.', 'staff|parent should please tell the office'],
  ['Please could you also label the phone?', 'staff should label the phone'],
  ['We would be grateful if parents would not film.', 'parent should_not not film'],
  ['It falls to the clerk to keep the copies.', 'governor must keep the copies'],
  ['Pupils shall neither film nor photograph others.', 'pupil must_not neither film'],
  ['Neither shall speak to the press.', 'staff must_not speak to the press'],
  ['Under no circumstances is a visitor to film.', 'visitor must_not to film'],
  ['The page is run by the office and no pupil may post on it.', 'pupil must_not no pupil may post'],
  ['It is vital that no child is named.', 'staff must_not no child is named'],
  ['The head is the only person who may post.', 'headteacher may only person'],
  ['It is the governors’ responsibility to review the list.', 'governor must review the list'],
  ['A phone will be confiscated and must be fetched by a parent.', 'school must confiscated', 'parent must fetched by'],
  // no rule at all
  ['It may be difficult to remove a picture.'],
  ['Risks can arise when pupils share too much.'],
  ['Most pupils will have an account of their own.'],
  ['Staff may find that parents contact them.'],
  ['The aim of this policy is to keep children safe.'],
  ['This policy will help staff to stay safe.'],
  ['It must be remembered that posts last for years.'],
  ['Social media can bring great benefits.'],
  ['Children should be able to enjoy the internet safely.'],
  ['Images that may be illegal are a matter for the police.'],
  ['The school cannot accept responsibility for lost phones.'],
  ['Some pupils might feel left out.'],
  ['We want everyone to feel safe.'],
  ['May I follow the school’s page?'],
  ['Should pupils bring phones to school?'],
  ['Some parents do not realise how far a post can travel.'],
  ['There is no need to be certain.'],
  ['Staff may be targeted by strangers.'],
  ['We decided that phones were to be welcomed.'],
  ['Nobody wants a picture that may be misused.'],
  ['Comments can be seen by anyone and may never disappear.'],
]

const wrap = (text: string): string => `STAFF HANDBOOK\n\nGeneral\n\n${text}\n`

for (const [text, ...rules] of rows) {
  test(`${rules.length === 0 ? 'no rule' : 'rule'}: ${text}`, () => {
    const document = wrap(text)
    const { clauses } = readPolicy(readLines(document, 'width'), 'forms.txt')
    const found = clauses.map(({ who, strength, text: words }) => `${who[0]} ${strength} "${words}"`)
    assert.equal(clauses.length, rules.length, `found ${JSON.stringify(found)}`)
    rules.forEach((rule, i) => {
      const [who = '', strength = '', ...words] = rule.split(' ')
      const clause = clauses[i]
      assert.ok(who.split('|').includes(clause?.who[0] ?? ''), `who: ${found[i]}`)
      assert.ok(strength.split('|').includes(clause?.strength ?? ''), `strength: ${found[i]}`)
      assert.ok(clause?.text.includes(words.join(' ')), `words: ${found[i]}`)
    })
  })
}
