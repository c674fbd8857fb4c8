import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { HeldRole } from '../person-views.ts'
import { spanInWords, titleName } from '../words.ts'

interface View {
  readonly person: { readonly id: string; readonly name: string }
  readonly role: HeldRole
  /** Whether the viewer may set this person's last day. */
  readonly mayLeave: boolean
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** One role, and its last day. */
export function endRolePage({ person, role, mayLeave, today, hiddenFields, errors, values }: View): PageContent {
  return {
    title: `End a role of ${person.name}`,
    errors: errors ?? null,
    errorIds: dayIds('lastDay'),
    beforeContent: backLink({ text: person.name, href: `/people/${person.id}` }),
    main: html`<h1 class="govuk-heading-xl">End a role of ${person.name}</h1>
<p class="govuk-body-l">${person.name} is ${titleName(role.title)}, ${spanInWords(role, today)}.</p>
<p class="govuk-body">What else they are here stays.${mayLeave ? html` If they leave the school altogether, <a class="govuk-link" href="/people/${person.id}/leaving">set their last day</a> instead.` : undefined}</p>
<form method="post" action="/people/${person.id}/roles/${role.id}/end" novalidate>
${hiddenFields}
${dayField({ name: 'lastDay', legend: 'Last day in this role', hint: 'They hold it until the end of that day', errors, values, value: today })}
${button({ text: 'End this role', preventDoubleClick: true })}
</form>`,
  }
}
