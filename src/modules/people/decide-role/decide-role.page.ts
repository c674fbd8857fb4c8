import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { backLink, button, insetText, radios, summaryList, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { capitalised, dayInWords } from '../../../ui/words.ts'
import { whyNotDecide } from '../role-approval.ts'
import type { RoleRequest } from '../role-request-views.ts'
import { titleName } from '../words.ts'

const mayDecide = (request: RoleRequest, { personId }: Viewer): boolean =>
  whyNotDecide({ ...request, isOpen: true }, personId) === null

/** What waits, and for whom. */
export function roleRequestsPage({
  requests,
  viewer,
}: {
  readonly requests: readonly RoleRequest[]
  readonly viewer: Viewer
}): PageContent {
  const line = (request: RoleRequest): SafeHtml => {
    const words = `${capitalised(titleName(request.title))}: ${request.personName}`
    const who = html`<span class="govuk-hint">asked for by ${request.askerName}</span>`
    if (mayDecide(request, viewer)) {
      return html`<li><a class="govuk-link" href="/role-requests/${request.id}">${words}</a><br>${who}</li>`
    }
    return html`<li>${words}<br>${who}<br><span class="govuk-hint">somebody else must decide this one</span></li>`
  }
  return {
    title: 'Roles that wait for approval',
    beforeContent: backLink({ text: 'People', href: '/people' }),
    main: html`<h1 class="govuk-heading-xl">Roles that wait for approval</h1>
<p class="govuk-body">Whoever holds one of these roles reaches what others must not see. That is why two people give it.</p>
${requests.length === 0 ? html`<p class="govuk-body-l">Nothing waits.</p>` : html`<ul class="govuk-list govuk-list--spaced">${requests.map(line)}</ul>`}`,
  }
}

interface View {
  readonly request: RoleRequest
  readonly viewer: Viewer
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** One request, to approve or to refuse with a reason. */
export function roleRequestPage(view: View): PageContent {
  const { request, viewer, errors } = view
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const rows = [
    row('For', request.personName),
    row('Role', capitalised(titleName(request.title))),
    row('First day', dayInWords(request.startsOn)),
    ...(request.endsOn ? [row('Last day', dayInWords(request.endsOn))] : []),
    row('Asked for by', request.askerName),
    row('Why', request.why),
  ]
  return {
    title: `${capitalised(titleName(request.title))}: ${request.personName}`,
    errors: errors ?? null,
    beforeContent: backLink({ text: 'Roles that wait for approval', href: '/role-requests' }),
    main: html`<h1 class="govuk-heading-xl">A role that waits for approval</h1>
${summaryList({ rows })}
${mayDecide(request, viewer) ? decision(view) : insetText({ text: 'You asked for this, or it is for you. Somebody else must decide.' })}`,
  }
}

function decision({ request, hiddenFields, errors, values }: View): SafeHtml {
  return html`<form method="post" action="/role-requests/${request.id}" novalidate>
${hiddenFields}
${radios({
  name: 'decision',
  idPrefix: 'decision',
  fieldset: { legend: { text: 'Do you approve it?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors, 'decision'),
  value: typedText(values, 'decision'),
  items: [
    { value: 'approve', text: 'Yes, they are to hold this role' },
    { value: 'refuse', text: 'No' },
  ],
})}
${textarea({
  name: 'refusal',
  id: 'refusal',
  rows: '3',
  label: { text: 'If you refuse it: why', classes: 'govuk-label--s' },
  value: typedText(values, 'refusal'),
  errorMessage: fieldError(errors, 'refusal'),
})}
${button({ text: 'Decide', preventDoubleClick: true })}
</form>`
}
