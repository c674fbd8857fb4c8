/** What somebody's own words may mean: each reading a link, with the facts that it takes along said out loud. */

import { ACT, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { backLink } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { phrasesOf, schoolVocabulary } from '../../policy/index.ts'
import { ownWordsForm } from '../ask/act.page.ts'
import { addressOf } from '../asking.ts'
import type { findIn } from './find-in.ts'

interface View {
  readonly situation: Situation
  readonly words: string
  readonly found: ReturnType<typeof findIn>
  readonly hiddenFields: SafeHtml
}

export function foundPage({ situation, words, found, hiddenFields }: View): PageContent {
  const nothing = found.proposals.length === 0
  return {
    title: nothing ? 'We did not find that' : 'Is it one of these?',
    beforeContent: backLink({ text: 'Back', href: addressOf(situation) }),
    main: html`<h1 class="govuk-heading-xl">${nothing ? 'We did not find that' : 'Is it one of these?'}</h1>
${nothing ? html`<p class="govuk-body-l">Try other words, or choose from the list.</p>` : proposals(situation, found)}
<p class="govuk-body"><a class="govuk-link" href="${addressOf(situation)}">${nothing ? 'See the list' : 'None of these: see the whole list'}</a></p>
${ownWordsForm({ situation, words, hiddenFields })}`,
  }
}

function proposals(situation: Situation, { proposals }: View['found']): SafeHtml {
  return html`<ul class="sg-choices">${proposals.map(({ act, name, facts }) => {
    const taken = Object.fromEntries(Object.entries(facts).filter(([fact]) => situation[fact] === undefined))
    const phrase = phrasesOf(schoolVocabulary, taken)
    return html`<li><a class="sg-choices__link" href="${addressOf({ ...situation, [ACT]: act, ...taken })}">${capitalised(name)}${
      phrase === '' ? '' : html`<span class="sg-choices__more">and ${phrase}</span>`
    }</a></li>`
  })}</ul>`
}
