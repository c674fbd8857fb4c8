/** A rule as a sentence that a governor could vote on: "Staff must not …, when …, unless …. Then: tell the headteacher, the same day." */

import { type Duty, EVERYONE, type Rule, type Strength } from '../../../engine/index.ts'
import { capitalised, listed, uncapitalised } from '../../../ui/words.ts'
import { peopleInWords } from '../audience.ts'
import { type NamedAct, type PolicyVocabulary, schoolVocabulary } from '../vocabulary/index.ts'
import { eachOfThem, oneOfThem } from './alternatives.ts'
import { conditionInWords } from './condition-words.ts'
import { addresseeInWords, deadlineInWords, ofOthers } from './phrases.ts'

/** How a strength reads after those whom it binds. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  must_not: 'must not',
  must: 'must',
  should_not: 'should not',
  should: 'should',
  may: 'may',
}

/** What is said of everyone: "everyone must not" would leave room for some. */
const nobody: Partial<Record<Strength, string>> = { must_not: 'nobody may', should_not: 'nobody should' }

const bound = ({ who, strength }: Rule): string =>
  (who.includes(EVERYONE) ? nobody[strength] : undefined) ?? `${peopleInWords(who)} ${strengthWords[strength]}`

const actsInWords = ({ acts }: PolicyVocabulary, ids: readonly string[], by: (act: NamedAct) => string): string[] =>
  ids.map(id => {
    const act = acts.find(one => one.id === id)
    return act ? ofOthers(by(act)) : id
  })

/** ", when …, unless …": empty where the rule holds in every case. */
function circumstances({ when, unless }: Rule, vocabulary: PolicyVocabulary): string {
  const said = (word: string, condition: Rule['when']) =>
    condition ? `, ${word} ${conditionInWords(condition, vocabulary)}` : ''
  return `${said('when', when)}${said('unless', unless)}`
}

/** A first letter made small, but for names in capitals ("DSL"). */
const asPart = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : uncapitalised(text))

/** A duty as part of a sentence. Who must be told is added where its own words do not name them. */
export function dutyInWords({ do: what, tell = [], by }: Duty, vocabulary: PolicyVocabulary = schoolVocabulary): string {
  const words = asPart(what.trim().replace(/\.+$/u, ''))
  const told = tell.map(id => addresseeInWords(vocabulary, id)).filter(name => !words.toLowerCase().includes(name.toLowerCase()))
  const telling = told.length > 0 ? ` (to be told: ${listed(told)})` : ''
  return `${words}${telling}${by === undefined ? '' : `, ${deadlineInWords(vocabulary, by)}`}`
}

/** A rule as a sentence, or two where it lays down duties. Its notes are left out. */
export function ruleInWords(rule: Rule, vocabulary: PolicyVocabulary = schoolVocabulary): string {
  const duties = (rule.then ?? []).map(duty => dutyInWords(duty, vocabulary)).join('; ')
  const when = circumstances(rule, vocabulary)
  if (rule.upon) {
    const occasion = oneOfThem(actsInWords(vocabulary, rule.upon, act => act.gerund))
    return `Upon ${occasion}${when}, ${bound(rule)}: ${duties}.`
  }
  const isEach = rule.strength === 'must' || rule.strength === 'should'
  const acts = actsInWords(vocabulary, rule.act ?? [], act => act.name)
  const sentence = `${capitalised(bound(rule))} ${isEach ? eachOfThem(acts) : oneOfThem(acts)}${when}.`
  return duties === '' ? sentence : `${sentence} Then: ${duties}.`
}
