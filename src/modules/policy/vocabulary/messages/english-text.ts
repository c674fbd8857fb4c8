/** The vocabulary's English words in the shape of its translations. */
import { acts } from '../acts/index.ts'
import { addressees, deadlines } from '../duties.ts'
import { facts } from '../facts/index.ts'
import { groups } from '../groups.ts'
import { roles } from '../roles.ts'
import { usualDuties } from '../usual-duties.ts'
import { usualNotes } from '../usual-notes.ts'
import type { NamedFact, NamedRole, NamedValue } from '../vocabulary.ts'
import type { AnswerText, AnyVocabularyText, FactText, RoleText } from './vocabulary-text.ts'

const byId = <Item extends { readonly id: string }, Text>(items: readonly Item[], textOf: (item: Item) => Text) =>
  Object.fromEntries(items.map(item => [item.id, textOf(item)]))

const textOf = ({ text }: { readonly text: string }): string => text
const nameOf = ({ name }: { readonly name: string }): string => name

const roleText = ({ name, plural, says, hint, body }: NamedRole): RoleText => ({
  name,
  bound: body ? `the ${name}` : plural,
  youAre: `you are a ${name}`,
  says,
  ...(hint && { hint }),
})

const answerText = ({ value, label, phrase, hint }: NamedValue): AnswerText | string => {
  if (value === 'yes' || value === 'no') return phrase
  return hint === undefined ? [label, phrase] : [label, phrase, hint]
}

const factText = ({ name, question, hint, options }: NamedFact): FactText => ({
  name,
  question,
  ...(hint && { hint }),
  answers: Object.fromEntries(options.map(option => [option.value, answerText(option)])),
})

export const english: AnyVocabularyText = {
  acts: byId(acts, nameOf),
  roles: byId<NamedRole, RoleText>(roles, roleText),
  facts: byId<NamedFact, FactText>(facts, factText),
  groups: byId(groups, nameOf),
  deadlines: byId(deadlines, textOf),
  addressees: byId(addressees, textOf),
  duties: byId(usualDuties, textOf),
  notes: byId(usualNotes, textOf),
  yes: 'Yes',
  no: 'No',
  everyone: 'everyone',
  something: 'do this',
  usualAge: 'Most sites ask for at least {age} years at present.',
}
