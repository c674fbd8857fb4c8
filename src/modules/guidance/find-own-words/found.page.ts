/** What somebody's own words may mean: each reading a link, with the facts that it takes along said out loud. */

import { ACT, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { backLink } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import type { Names } from '../../policy/index.ts'
import { ownWordsForm } from '../ask/act.page.ts'
import type { AskWords } from '../ask/ask.words.ts'
import { addressOf } from '../asking.ts'
import type { Reading } from './find-in.ts'

interface View {
  readonly words: AskWords
  readonly names: Names
  readonly situation: Situation
  /** In somebody's own words. */
  readonly typed: string
  readonly found: readonly Reading[]
  readonly hiddenFields: SafeHtml
}

export function foundPage({ words, names, situation, typed, found, hiddenFields }: View): PageContent {
  const { t } = words
  const nothing = found.length === 0
  const title = nothing ? t('ask.not-found') : t('ask.one-of')
  return {
    title,
    words: [words, ...names.words],
    beforeContent: backLink({ text: t('ask.back'), href: addressOf(situation) }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
${nothing ? html`<p class="govuk-body-l">${t('ask.other-words')}</p>` : proposals(situation, found, words, names)}
<p class="govuk-body"><a class="govuk-link" href="${addressOf(situation)}">${nothing ? t('ask.see-list') : t('ask.whole-list')}</a></p>
${ownWordsForm({ words, situation, typed, hiddenFields })}`,
  }
}

function proposals(situation: Situation, found: View['found'], { t }: AskWords, names: Names): SafeHtml {
  return html`<ul class="sg-choices">${found.map(({ act, facts }) => {
    const taken = Object.fromEntries(Object.entries(facts).filter(([fact]) => situation[fact] === undefined))
    const phrase = names.phrases(taken)
    return html`<li><a class="sg-choices__link" href="${addressOf({ ...situation, [ACT]: act, ...taken })}">${capitalised(names.act(act))}${
      phrase === '' ? '' : html`<span class="sg-choices__more">${t('ask.and-facts', { facts: phrase })}</span>`
    }</a></li>`
  })}</ul>`
}
