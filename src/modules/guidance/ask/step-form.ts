/** What every step of asking has: the way back, what was said, and a form that carries it on in the address. */

import { ACT, ROLE, type Situation } from '../../../engine/index.ts'
import { type KnownFact, knownFacts } from '../../../ui/answer-parts.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, dayInWords, listed } from '../../../ui/words.ts'
import { schoolVocabulary } from '../../policy/index.ts'
import type { Question } from '../answer-shape.ts'
import { saidFacts } from '../answer-view.ts'
import { addressOf, carriedBy, dayOf, today, without } from '../asking.ts'

/** A link to the step before: what was said last, asked again. */
export function wayBack(situation: Situation): SafeHtml {
  const last = Object.keys(situation).at(-1)
  return backLink({ text: 'Back', href: last === undefined ? '/' : addressOf(without(situation, last)) })
}

/** A step's form. It is sent by GET: asking changes nothing, and the answer has an address. */
export function stepForm(situation: Situation, step: string, fields: SafeHtml): SafeHtml {
  const carried = carriedBy(situation, step).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  return html`<form method="get" action="/ask" novalidate>
${carried}
${fields}
${button({ text: 'Continue' })}
</form>`
}

/** A question's answers as the items of a group of radios or checkboxes. */
export const optionsOf = ({ options }: Question) =>
  options.map(({ value, label, hint }) => ({ value, text: label, ...(hint && { hint: { text: hint } }) }))

/** "You: teacher, parent": the roles in a few words. */
export function rolesInWords(roles: readonly string[]): string {
  if (roles.length === 0) return 'none of the roles at this school'
  return listed(roles.map(id => schoolVocabulary.roles.find(role => role.id === id)?.name ?? id))
}

/** What is taken as known, each changeable; nothing where nothing is. */
export function alreadyKnown(situation: Situation): SafeHtml | undefined {
  const act = schoolVocabulary.acts.find(({ id }) => id === situation.act)
  const again = (name: string) => addressOf(without(situation, name), name)
  const day = dayOf(situation)
  const known: KnownFact[] = [
    ...(day ? [{ fact: 'As the policy stood on', value: dayInWords(day), changeHref: addressOf(today(situation)) }] : []),
    ...(situation.role ? [{ fact: 'You', value: capitalised(rolesInWords(situation.role)), changeHref: again(ROLE) }] : []),
    ...(act ? [{ fact: 'What you would like to do', value: capitalised(act.name), changeHref: again(ACT) }] : []),
    ...saidFacts(schoolVocabulary, situation).map(({ fact, label }) => ({
      fact: fact.name,
      value: label,
      changeHref: again(fact.id),
    })),
  ]
  return known.length === 0 ? undefined : knownFacts('What you told us', known)
}
