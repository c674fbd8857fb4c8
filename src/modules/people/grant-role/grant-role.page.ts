import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { backLink, button, input, insetText, textarea } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { mayGive } from '../role-approval.ts'
import { titleField } from '../title-field.page.ts'

interface View {
  readonly person: { readonly id: string; readonly name: string }
  readonly viewer: Viewer
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** Which role, from when, and why where a second person is to approve it. */
export function grantRolePage({ person, viewer, today, hiddenFields, errors, values }: View): PageContent {
  const mayAsk = mayGive(viewer.roles, { giving: 'approved' })
  return {
    title: `Give ${person.name} a role`,
    errors: errors ?? null,
    errorIds: dayIds('startsOn', 'endsOn'),
    beforeContent: backLink({ text: person.name, href: `/people/${person.id}` }),
    main: html`<h1 class="govuk-heading-xl">Give ${person.name} a role</h1>
${mayAsk ? insetText({ text: 'Heads, safeguarding leads, the chair of governors and administrators reach what others must not see. A second head or administrator approves these roles, never the person themselves.' }) : undefined}
<form method="post" action="/people/${person.id}/roles/new" novalidate>
${hiddenFields}
${titleField({ text: 'Role', offered: title => mayGive(viewer.roles, title), value: typedText(values, 'title'), errors })}
${dayField({ name: 'startsOn', legend: 'First day', errors, values, value: today })}
${dayField({ name: 'endsOn', legend: 'Last day, if it is known', errors, values })}
${input({ name: 'agency', id: 'agency', label: { text: 'Agency', classes: 'govuk-label--s' }, hint: { text: 'Where an agency sends them: its name' }, value: typedText(values, 'agency'), errorMessage: fieldError(errors, 'agency') })}
${mayAsk ? textarea({ name: 'why', id: 'why', rows: '3', label: { text: 'Why they are to hold it', classes: 'govuk-label--s' }, hint: { text: 'For whoever approves it. Leave it empty for a role that needs no approval' }, value: typedText(values, 'why'), errorMessage: fieldError(errors, 'why') }) : html`<input type="hidden" name="why" value="">`}
${button({ text: 'Give this role', preventDoubleClick: true })}
</form>`,
  }
}
