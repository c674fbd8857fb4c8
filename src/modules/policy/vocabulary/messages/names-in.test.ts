import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../../../../platform/languages.ts'
import { modelPolicy } from '../../model/index.ts'
import { schoolVocabulary as vocabulary } from '../index.ts'
import { usualDuties } from '../usual-duties.ts'
import { usualNotes } from '../usual-notes.ts'
import { namesIn } from './names-in.ts'

const english = namesIn('en')

/** Every name that the vocabulary gives, by what it is of. */
function* allNames({
  act,
  group,
  fact,
  question,
  answer,
  phrases,
  ...of
}: typeof english): Generator<[what: string, name: string]> {
  for (const { id } of vocabulary.acts) yield [id, act(id)]
  for (const { id } of vocabulary.groups) yield [id, group(id)]
  for (const { id, values } of vocabulary.facts) {
    yield [id, fact(id)]
    yield [id, question(id)]
    for (const value of values) {
      yield [value, answer(id, value)]
      yield [`${id}: ${value}`, phrases({ [id]: value })]
    }
  }
  for (const { id } of vocabulary.roles) {
    for (const name of [of.role(id), of.says(id), of.people([id])]) yield [id, name]
    yield [`role: ${id}`, phrases({ role: id })]
  }
  for (const { id } of vocabulary.deadlines) yield [id, of.deadline(id)]
  for (const { id } of vocabulary.addressees) yield [id, of.addressee(id)]
}

test('everything in the vocabulary has a name in each language, and no two languages share it', () => {
  const inEnglish = [...allNames(english)].map(([, name]) => name)
  assert.ok(inEnglish.length > 400)
  for (const language of languages.filter(one => one !== 'en'))
    for (const [index, [what, name]] of [...allNames(namesIn(language))].entries()) {
      assert.notEqual(name, what, `${language} ${what}`)
      assert.notEqual(name, inEnglish[index], `${language} ${what}`)
    }
})

test('hints are said where the vocabulary has them, and only there', () => {
  for (const language of languages) {
    const { hint, answerHint, roleHint } = namesIn(language)
    for (const { id, hint: has } of vocabulary.roles) assert.equal(roleHint(id) === null, has === undefined, id)
    for (const fact of vocabulary.facts) {
      assert.equal(hint(fact.id) === null, fact.hint === undefined, fact.id)
      for (const option of fact.options)
        assert.equal(answerHint(fact.id, option.value) === null, option.hint === undefined, `${fact.id} ${option.value}`)
    }
  }
})

test('English names are the vocabulary’s own words', () => {
  assert.equal(english.act('accept-request'), 'accept a friend or follow request')
  assert.equal(english.act(undefined), 'do this')
  assert.equal(english.people(['staff', 'governing-body']), 'staff and the governing body')
  assert.equal(english.people(['everyone']), 'everyone')
  assert.equal(
    english.phrases({ 'other-person': 'pupil', emergency: 'no' }),
    'the other person is a pupil here and it is not an emergency',
  )
  assert.equal(english.phrases({}), '')
  assert.equal(english.answer('emergency', 'yes'), 'Yes')
})

test('what the vocabulary does not have stands as it is, and a duty of a school’s own is said to be in English only', () => {
  const { act, addressee, usual } = namesIn('pl')
  assert.deepEqual([act('ring-the-bell'), addressee('caretaker')], ['ring-the-bell', 'caretaker'])
  assert.equal(usual('Ring the bell'), null)
  assert.equal(usual('Decline the request'), 'Odrzuć zaproszenie lub prośbę')
})

test('the duties and remarks that are translated are those of the model policy', () => {
  const inRules = new Set(modelPolicy.rules.flatMap(rule => ('then' in rule ? (rule.then ?? []) : []).map(duty => duty.do)))
  assert.deepEqual(new Set<string>(usualDuties.map(({ text }) => text)), inRules)
  const toAskers = modelPolicy.notes.filter(({ to }) => to === 'asker').map(({ id, text }) => ({ id, text }))
  assert.deepEqual(toAskers, [...usualNotes])
})
