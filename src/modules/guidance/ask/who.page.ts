/** "Who are you?" Several may be true. */

import { ROLE, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { checkboxes } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html } from '../../../ui/html.ts'
import type { Question } from '../answer-shape.ts'
import { NO_ROLE } from '../asking.ts'
import { type AskWords, roleMessages } from './ask.words.ts'
import { alreadyKnown, ofVocabulary, stepForm, wayBack } from './step-form.ts'

interface View {
  readonly words: AskWords
  readonly question: Question
  readonly situation: Situation
  readonly missing: boolean
}

/** What somebody says of themselves, in the page's language. */
const rolesOf = ({ options }: Question, words: AskWords) =>
  options.map(({ value, label, hint }) => {
    const { says, more } = roleMessages(value)
    return {
      value,
      ...(says ? { text: words.t(says) } : ofVocabulary(label, words)),
      ...(hint && { hint: more ? { text: words.t(more) } : ofVocabulary(hint, words) }),
    }
  })

export function whoPage({ words, question, situation, missing }: View): PageContent {
  const { t, language } = words
  const errors = missing ? { [ROLE]: t('ask.choose-who') } : null
  return {
    title: t('ask.who'),
    words,
    beforeContent: wayBack(situation, words),
    errors,
    main: html`${stepForm(
      situation,
      ROLE,
      checkboxes({
        name: ROLE,
        idPrefix: ROLE,
        fieldset: { legend: { text: t('ask.who'), isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
        hint: { text: t('ask.all-true') },
        errorMessage: fieldError(errors ?? undefined, ROLE, language),
        items: [
          ...rolesOf(question, words),
          { divider: t('ask.or') },
          { value: NO_ROLE, text: t('ask.none'), behaviour: 'exclusive' },
        ],
      }),
      words,
    )}
${alreadyKnown(situation, words)}`,
  }
}
