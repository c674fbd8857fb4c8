import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, radios } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { type Choice, findPersonForm, nobodyFound, personChoice } from '../choose-person.page.ts'
import type { SchoolClass } from '../class-views.ts'

interface View {
  readonly schoolClass: SchoolClass
  /** What was typed to find somebody. */
  readonly name: string
  readonly found: readonly Choice[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** Find somebody, then say how they belong to the class. */
export function addClassMemberPage(view: View): PageContent {
  const { schoolClass, name, found, errors } = view
  const action = `/classes/${schoolClass.id}/members/new`
  return {
    title: `Put somebody into ${schoolClass.name}`,
    errors: errors ?? null,
    beforeContent: backLink({ text: schoolClass.name, href: `/classes/${schoolClass.id}` }),
    main: html`<h1 class="govuk-heading-xl">Put somebody into ${schoolClass.name}</h1>
${findPersonForm(action, name)}
${name.trim() === '' ? undefined : found.length === 0 ? nobodyFound(name) : choice(view, action)}`,
  }
}

function choice({ name, found, hiddenFields, errors, values }: View, action: string): SafeHtml {
  return html`<form method="post" action="${action}" novalidate>
${hiddenFields}
<input type="hidden" name="name" value="${name}">
${personChoice(found, errors, typedText(values, 'person'))}
${radios({
  name: 'belongsAs',
  idPrefix: 'belongsAs',
  fieldset: { legend: { text: 'How do they belong to the class?', classes: 'govuk-fieldset__legend--s' } },
  errorMessage: fieldError(errors, 'belongsAs'),
  value: typedText(values, 'belongsAs'),
  items: [
    { value: 'pupil', text: 'As a pupil' },
    { value: 'teacher', text: 'As a teacher' },
    { value: 'assistant', text: 'As an assistant' },
  ],
})}
${button({ text: 'Put into the class', preventDoubleClick: true })}
</form>`
}
