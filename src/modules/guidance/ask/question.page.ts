/** One question that matters, on a page of its own. */

import { NOT_SURE, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { radios } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import type { Question } from '../answer-shape.ts'
import { alreadyKnown, optionsOf, stepForm, wayBack } from './step-form.ts'

interface View {
  readonly question: Question
  readonly situation: Situation
  readonly missing: boolean
}

export function questionPage({ question, situation, missing }: View): PageContent {
  const { fact } = question
  const errors = missing ? { [fact]: 'Choose an answer, or “I am not sure”' } : null
  return {
    title: question.question,
    beforeContent: wayBack(situation),
    errors,
    main: html`${stepForm(
      situation,
      fact,
      radios({
        name: fact,
        idPrefix: fact,
        fieldset: { legend: { text: question.question, isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
        ...(question.hint && { hint: { text: question.hint } }),
        ...(errors && { errorMessage: { text: errors[fact] ?? '' } }),
        items: [...optionsOf(question), { divider: 'or' }, { value: NOT_SURE, text: 'I am not sure' }],
      }),
    )}
${alreadyKnown(situation)}`,
  }
}
