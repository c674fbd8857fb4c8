/** What every step of asking has: the way back, what was said, and a form that carries it on in the address. */

import { ACT, NOT_SURE, ROLE, type Situation } from '../../../engine/index.ts'
import { type KnownFact, knownFacts } from '../../../ui/answer-parts.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayIn } from '../../../ui/messages/value-in.ts'
import { capitalised } from '../../../ui/words.ts'
import { type Names, schoolVocabulary } from '../../policy/index.ts'
import type { Question } from '../answer-shape.ts'
import { addressOf, carriedBy, dayOf, today, without } from '../asking.ts'
import type { AskWords } from './ask.words.ts'

/** A link to the step before: what was said last, asked again. */
export function wayBack(situation: Situation, { t }: AskWords): SafeHtml {
  const last = Object.keys(situation).at(-1)
  return backLink({ text: t('ask.back'), href: last === undefined ? '/' : addressOf(without(situation, last)) })
}

/** A step's form. It is sent by GET: asking changes nothing, and the answer has an address. */
export function stepForm(situation: Situation, step: string, fields: SafeHtml, { t }: AskWords): SafeHtml {
  const carried = carriedBy(situation, step).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  return html`<form method="get" action="/ask" novalidate>
${carried}
${fields}
${button({ text: t('ask.continue') })}
</form>`
}

/** A question's answers as the items of a group of radios or checkboxes. */
export const optionsOf = ({ options }: Question) =>
  options.map(({ value, label, hint }) => ({
    value,
    text: label,
    ...(hint && { hint: { text: hint } }),
  }))

/** "You: teacher, parent": the roles in a few words. */
const rolesInWords = (roles: readonly string[], { t }: AskWords, { listed, role }: Names): string =>
  roles.length === 0 ? t('ask.no-role') : capitalised(listed(roles.map(role)))

/** On a page in another language: that what the policy says is not. Nothing on a page in English. */
export const partlyEnglish = ({ t, language }: AskWords): SafeHtml | undefined =>
  language === 'en' ? undefined : html`<p class="sg-quiet">${t('ask.partly-english')}</p>`

/** Each fact that was said, with its value, in the order given. */
const saidFacts = (situation: Situation): [fact: string, value: string][] =>
  Object.entries(situation).flatMap(([name, value]) =>
    schoolVocabulary.facts.some(({ id }) => id === name) ? [[name, String(value)]] : [],
  )

/** What is taken as known, each changeable; nothing where nothing is. */
export function alreadyKnown(situation: Situation, words: AskWords, names: Names): SafeHtml | undefined {
  const { t, language } = words
  const again = (name: string) => addressOf(without(situation, name), name)
  const day = dayOf(situation)
  const known: KnownFact[] = [
    ...(day ? [{ fact: t('ask.as-of'), value: dayIn(language, day), changeHref: addressOf(today(situation)) }] : []),
    ...(situation.role
      ? [{ fact: t('ask.you'), value: rolesInWords(situation.role, words, names), changeHref: again(ROLE) }]
      : []),
    ...(situation.act
      ? [{ fact: t('ask.what-done'), value: capitalised(names.act(situation.act)), changeHref: again(ACT) }]
      : []),
    ...saidFacts(situation).map(([fact, value]) => ({
      fact: names.fact(fact),
      value: value === NOT_SURE ? t('ask.unsure') : names.answer(fact, value),
      changeHref: again(fact),
    })),
  ]
  return known.length === 0 ? undefined : knownFacts(t('ask.told'), known, t('ask.change'))
}
