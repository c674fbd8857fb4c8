/** One question that matters, on a page of its own. */

import { NOT_SURE, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { radios } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html } from '../../../ui/html.ts'
import type { Names } from '../../policy/index.ts'
import type { Question } from '../answer-shape.ts'
import type { AskWords } from './ask.words.ts'
import { alreadyKnown, optionsOf, stepForm, wayBack } from './step-form.ts'

interface View {
  readonly words: AskWords
  readonly names: Names
  readonly question: Question
  readonly situation: Situation
  readonly missing: boolean
}

export function questionPage({ words, names, question, situation, missing }: View): PageContent {
  const { fact } = question
  const { t, language } = words
  const errors = missing ? { [fact]: t('ask.choose-answer') } : null
  return {
    title: question.question,
    words: [words, ...names.words],
    beforeContent: wayBack(situation, words),
    errors,
    main: html`${stepForm(
      situation,
      fact,
      radios({
        name: fact,
        idPrefix: fact,
        fieldset: {
          legend: { text: question.question, isPageHeading: true, classes: 'govuk-fieldset__legend--xl' },
        },
        ...(question.hint && { hint: { text: question.hint } }),
        errorMessage: fieldError(errors ?? undefined, fact, language),
        items: [...optionsOf(question), { divider: t('ask.or') }, { value: NOT_SURE, text: t('ask.not-sure') }],
      }),
      words,
    )}
${alreadyKnown(situation, words, names)}`,
  }
}
