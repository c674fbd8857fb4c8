/** What every step of asking has: the way back, what was said, and a form that carries it on in the address. */

import { ACT, NOT_SURE, ROLE, type Situation } from '../../../engine/index.ts'
import { type KnownFact, knownFacts } from '../../../ui/answer-parts.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayIn } from '../../../ui/messages/value-in.ts'
import { capitalised, listed } from '../../../ui/words.ts'
import { schoolVocabulary } from '../../policy/index.ts'
import type { Question } from '../answer-shape.ts'
import { saidFacts } from '../answer-view.ts'
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

/** Words of the vocabulary as an option of a macro: text, or marked as English on a page in another language. */
export const ofVocabulary = (text: string, { language, english }: AskWords): { text: string } | { html: SafeHtml } =>
  language === 'en' ? { text } : { html: english(text) }

/** A question's answers as the items of a group of radios or checkboxes. */
export const optionsOf = ({ options }: Question, words: AskWords) =>
  options.map(({ value, label, hint }) => ({
    value,
    ...ofVocabulary(label, words),
    ...(hint && { hint: ofVocabulary(hint, words) }),
  }))

/** "You: teacher, parent": the roles in a few words. */
function rolesInWords(roles: readonly string[], { t, english }: AskWords): string | SafeHtml {
  if (roles.length === 0) return t('ask.no-role')
  return english(capitalised(listed(roles.map(id => schoolVocabulary.roles.find(role => role.id === id)?.name ?? id))))
}

/** On a page in another language: that what the policy says is not. Nothing on a page in English. */
export const partlyEnglish = ({ t, language }: AskWords): SafeHtml | undefined =>
  language === 'en' ? undefined : html`<p class="sg-quiet">${t('ask.partly-english')}</p>`

/** What is taken as known, each changeable; nothing where nothing is. */
export function alreadyKnown(situation: Situation, words: AskWords): SafeHtml | undefined {
  const { t, english, language } = words
  const act = schoolVocabulary.acts.find(({ id }) => id === situation.act)
  const again = (name: string) => addressOf(without(situation, name), name)
  const day = dayOf(situation)
  const known: KnownFact[] = [
    ...(day ? [{ fact: t('ask.as-of'), value: dayIn(language, day), changeHref: addressOf(today(situation)) }] : []),
    ...(situation.role ? [{ fact: t('ask.you'), value: rolesInWords(situation.role, words), changeHref: again(ROLE) }] : []),
    ...(act ? [{ fact: t('ask.what-done'), value: english(capitalised(act.name)), changeHref: again(ACT) }] : []),
    ...saidFacts(schoolVocabulary, situation).map(({ fact, label }) => ({
      fact: english(fact.name),
      value: situation[fact.id] === NOT_SURE ? t('ask.unsure') : english(label),
      changeHref: again(fact.id),
    })),
  ]
  return known.length === 0 ? undefined : knownFacts(t('ask.told'), known, t('ask.change'))
}
