/** "Who are you?" Several may be true. */

import { ROLE, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { checkboxes } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html } from '../../../ui/html.ts'
import type { Names } from '../../policy/index.ts'
import type { Question } from '../answer-shape.ts'
import { NO_ROLE } from '../asking.ts'
import type { AskWords } from './ask.words.ts'
import { alreadyKnown, optionsOf, stepForm, wayBack } from './step-form.ts'

interface View {
  readonly words: AskWords
  readonly names: Names
  readonly question: Question
  readonly situation: Situation
  readonly missing: boolean
}

export function whoPage({ words, names, question, situation, missing }: View): PageContent {
  const { t, language } = words
  const errors = missing ? { [ROLE]: t('ask.choose-who') } : null
  return {
    title: t('ask.who'),
    words: [words, ...names.words],
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
          ...optionsOf(question),
          { divider: t('ask.or') },
          { value: NO_ROLE, text: t('ask.none'), behaviour: 'exclusive' },
        ],
      }),
      words,
    )}
${alreadyKnown(situation, words, names)}`,
  }
}
