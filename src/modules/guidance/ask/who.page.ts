/** "Who are you?" Several may be true. */

import { ROLE, type Situation } from '../../../engine/index.ts'
import type { PageContent } from '../../../platform/http.ts'
import { checkboxes } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import type { Question } from '../answer-shape.ts'
import { NO_ROLE } from '../asking.ts'
import { alreadyKnown, optionsOf, stepForm, wayBack } from './step-form.ts'

interface View {
  readonly question: Question
  readonly situation: Situation
  readonly missing: boolean
}

export function whoPage({ question, situation, missing }: View): PageContent {
  const errors = missing ? { [ROLE]: 'Choose who you are, or “None of these”' } : null
  return {
    title: question.question,
    beforeContent: wayBack(situation),
    errors,
    main: html`${stepForm(
      situation,
      ROLE,
      checkboxes({
        name: ROLE,
        idPrefix: ROLE,
        fieldset: { legend: { text: question.question, isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
        hint: { text: question.hint ?? '' },
        ...(errors && { errorMessage: { text: errors[ROLE] ?? '' } }),
        items: [...optionsOf(question), { divider: 'or' }, { value: NO_ROLE, text: 'None of these', behaviour: 'exclusive' }],
      }),
    )}
${alreadyKnown(situation)}`,
  }
}
