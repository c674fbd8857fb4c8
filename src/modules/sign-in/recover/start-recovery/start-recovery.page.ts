import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, radios, textarea } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { searchByName } from '../../list-parts.page.ts'

interface View {
  readonly find: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string | null }[]
  readonly hiddenFields: SafeHtml
  readonly values?: FormValues
  readonly errors?: FormErrors
}

const path = '/office/recoveries/new'

function choice({ find, people, hiddenFields, values = {}, errors = {} }: View): SafeHtml {
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  return html`<form method="post" action="/office/recoveries" novalidate>
${hiddenFields}
<input type="hidden" name="find" value="${find}">
${radios({
  name: 'person',
  idPrefix: 'person',
  fieldset: { legend: { text: 'Who is it?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors, 'person'),
  value: typed('person'),
  items: people.map(({ id, name, email }) => ({
    value: id,
    text: name,
    hint: { text: email ?? 'No email address here' },
  })),
})}
${textarea({
  name: 'checkedHow',
  id: 'checkedHow',
  label: { text: 'How did you make sure that it is they?', classes: 'govuk-label--m' },
  hint: {
    text: 'In person is best: “came to the office, and I know her”. A telephone call or a mail can be anybody. Do not write down numbers of documents',
  },
  rows: '3',
  value: typed('checkedHow'),
  errorMessage: fieldError(errors, 'checkedHow'),
})}
${button({ text: 'Begin', preventDoubleClick: true })}
</form>`
}

/** Whom to help, and how one made sure. */
export function startRecoveryPage(view: View): PageContent {
  const { find, people, errors } = view
  const none = find === '' ? 'Find the person by name first.' : `Nobody here has “${find}” in their name.`
  return {
    title: 'Help somebody to sign in again',
    ...(errors && { errors }),
    beforeContent: backLink({ text: 'New ways to sign in', href: '/office/recoveries' }),
    main: html`<h1 class="govuk-heading-xl">Help somebody to sign in again</h1>
<p class="govuk-body-l">Everything that they signed in with until now stops working when they use the link.</p>
${searchByName(path, find)}
${people.length > 0 ? choice(view) : html`<p class="govuk-body">${none}</p>`}`,
  }
}
