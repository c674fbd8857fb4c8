import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { NamedTie } from '../person-views.ts'
import { relationFieldsPart } from '../relation-form.page.ts'

interface View {
  readonly tie: NamedTie
  /** Whose page this was opened from. */
  readonly personId: string
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** What is known of one adult and one child. */
export function changeRelationPage({ tie, personId, hiddenFields, errors, values }: View): PageContent {
  return {
    title: `${tie.adultName} and ${tie.childName}`,
    errors: errors ?? null,
    beforeContent: backLink({ text: personId === tie.childId ? tie.childName : tie.adultName, href: `/people/${personId}` }),
    main: html`<h1 class="govuk-heading-xl">${tie.adultName} and ${tie.childName}</h1>
<form method="post" action="/people/${personId}/family/${tie.id}" novalidate>
${hiddenFields}
${relationFieldsPart({ errors, values, facts: tie })}
<div class="govuk-button-group">
${button({ text: 'Keep these changes', name: 'do', value: 'change', preventDoubleClick: true })}
${button({ text: 'End this link', name: 'do', value: 'end', classes: 'govuk-button--secondary', preventDoubleClick: true })}
</div>
</form>`,
  }
}
