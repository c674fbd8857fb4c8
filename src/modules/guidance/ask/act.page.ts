/** "What would you like to do?" In one's own words, or from the list. */

import { ACT, type Situation } from '../../../engine/index.ts'
import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, input } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { allRolesOf, type NamedAct, type Names, schoolVocabulary } from '../../policy/index.ts'
import { addressOf, pairsOf } from '../asking.ts'
import type { AskWords } from './ask.words.ts'
import { alreadyKnown, wayBack } from './step-form.ts'

interface View {
  readonly words: AskWords
  readonly names: Names
  readonly situation: Situation
  /** What was typed, when it comes back. */
  readonly typed?: string
  readonly errors?: FormErrors | null
  readonly hiddenFields: SafeHtml
}

export function actPage({ words, names, situation, typed = '', errors = null, hiddenFields }: View): PageContent {
  const { t } = words
  const held = allRolesOf(situation.role ?? [])
  const offered = schoolVocabulary.acts.filter(act => isOffered(act, held))
  const others = schoolVocabulary.acts.filter(act => !offered.includes(act))
  return {
    title: t('ask.what'),
    words: [words, ...names.words],
    kind: 'wide',
    beforeContent: wayBack(situation, words),
    errors,
    main: html`<h1 class="govuk-heading-xl">${t('ask.what')}</h1>
${ownWordsForm({ words, situation, typed, errors, hiddenFields })}
<h2 class="govuk-heading-l">${t('ask.list')}</h2>
${groups(situation, offered, names)}
${others.length === 0 ? '' : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${t('ask.others')}</span></summary><div class="govuk-details__text">${groups(situation, others, names)}</div></details>`}
${alreadyKnown(situation, words, names)}`,
  }
}

/** What was typed goes in the body of a POST: an address may be kept and shared, and people type names. */
export function ownWordsForm({ words, situation, typed = '', errors = null, hiddenFields }: Omit<View, 'names'>): SafeHtml {
  const { t, language } = words
  const errorMessage = fieldError(errors ?? undefined, 'words', language)
  return html`<form class="sg-own-words" method="post" action="/ask/find" novalidate>
${hiddenFields}
${pairsOf(situation).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${input({
  name: 'words',
  id: 'words',
  value: typed,
  label: { text: t('ask.own-words'), classes: 'govuk-label--m' },
  hint: { text: t('ask.own-words-hint') },
  ...(errorMessage && { errorMessage }),
  autocomplete: 'off',
})}
${button({ text: t('ask.find'), classes: 'govuk-button--secondary' })}
</form>`
}

function groups(situation: Situation, acts: readonly NamedAct[], names: Names): SafeHtml {
  const filled = schoolVocabulary.groups
    .map(group => ({ ...group, acts: acts.filter(act => act.group === group.id) }))
    .filter(group => group.acts.length > 0)
  return html`<div class="sg-act-groups">${filled.map(
    ({ id, acts }) => html`<section class="sg-act-group" aria-labelledby="group-${id}">
<h3 class="govuk-heading-m" id="group-${id}">${names.group(id)}</h3>
<ul class="sg-act-list">${acts.map(act => html`<li><a class="govuk-link" href="${addressOf({ ...situation, [ACT]: act.id })}">${capitalised(names.act(act.id))}</a></li>`)}</ul>
</section>`,
  )}</div>`
}

/** Acts that people in these roles ask about; all of them for somebody without a role. */
const isOffered = ({ askedBy }: NamedAct, held: ReadonlySet<string>): boolean =>
  held.size === 0 || askedBy === undefined || askedBy.some(role => held.has(role))
