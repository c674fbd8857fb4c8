import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { button, details, input, insetText, select, summaryList } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised, dayInWords } from '../../../../ui/words.ts'
import type { Client } from '../client-store.ts'
import { type Group, titlesOfGroups } from '../group-store.ts'

interface View {
  readonly clients: readonly Client[]
  readonly groups: readonly Group[]
  /** Where the other system finds us. */
  readonly address: string
  /** Each form of the page has a key of its own. */
  readonly hiddenFields: () => SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

const day = (at: Temporal.Instant): string => dayInWords(at.toZonedDateTimeISO('Europe/London').toPlainDate())

/** The systems that may change people here, and what their groups give. */
export function manageProvisioningPage({ clients, groups, address, hiddenFields, errors = {}, values = {} }: View): PageContent {
  const typed = typeof values['name'] === 'string' ? values['name'] : ''
  return {
    title: 'The school’s directory',
    errors,
    main: html`<h1 class="govuk-heading-xl">The school’s directory</h1>
<p class="govuk-body-l">Let Microsoft Entra or Google enter and change staff and governors here by itself.</p>
${insetText({ text: 'A directory never makes anybody a headteacher, safeguarding lead, chair or administrator, and never deletes anybody. Families and pupils are not told to it.' })}
<h2 class="govuk-heading-l">Systems that are connected</h2>
${clients.length === 0 ? html`<p class="govuk-body">None yet.</p>` : clients.map(client => clientPart(client, hiddenFields()))}
<h2 class="govuk-heading-l">Connect a system</h2>
<form method="post" action="/people/directory" novalidate>
${hiddenFields()}
${input({
  name: 'name',
  id: 'name',
  label: { text: 'What is it called?', classes: 'govuk-label--m' },
  hint: { text: 'For example: Microsoft Entra' },
  value: typed,
  errorMessage: fieldError(errors, 'name'),
})}
${button({ text: 'Connect it', preventDoubleClick: true })}
</form>
${details({ summaryText: 'What to enter over there', html: html`<p class="govuk-body">Address (tenant URL): <code>${address}</code></p><p class="govuk-body">Sign-in of programs: bearer token. You see the token once, when you connect the system.</p>` })}
${groups.length === 0 ? undefined : html`<h2 class="govuk-heading-l">What groups give</h2>${groups.map(group => groupPart(group, hiddenFields()))}`}`,
  }
}

const clientPart = ({ id, name, createdAt, usedAt }: Client, hiddenFields: SafeHtml): SafeHtml =>
  html`${summaryList({
    rows: [
      { key: { text: 'System' }, value: { text: name } },
      { key: { text: 'Connected' }, value: { text: day(createdAt) } },
      { key: { text: 'Last heard of' }, value: { text: usedAt ? day(usedAt) : 'never yet' } },
    ],
  })}
<form method="post" action="/people/directory/${id}/revoke" novalidate>${hiddenFields}${button({ text: `Cut off ${name}`, classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`

const groupPart = ({ id, name, givesRole, members }: Group, hiddenFields: SafeHtml): SafeHtml =>
  html`<form method="post" action="/people/directory/groups/${id}" novalidate>
${hiddenFields}
${select({
  name: 'title',
  id: `title-${id}`,
  label: { text: `${name} (${members.length})`, classes: 'govuk-label--m' },
  hint: { text: 'What its members are at the school' },
  value: givesRole ?? '',
  items: [{ value: '', text: 'Nothing' }, ...titlesOfGroups.map(title => ({ value: title.id, text: capitalised(title.name) }))],
})}
${button({ text: 'Save', classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`

/** The token, this once. */
export function newTokenPage({
  name,
  token,
  address,
}: {
  readonly name: string
  readonly token: string
  readonly address: string
}): PageContent {
  return {
    title: 'Copy the token now',
    main: html`<h1 class="govuk-heading-xl">Copy the token now</h1>
<p class="govuk-body-l">You cannot see it again. If it is lost, cut ${name} off and connect it anew.</p>
${summaryList({
  rows: [
    { key: { text: 'Address' }, value: { html: html`<code>${address}</code>` } },
    { key: { text: 'Token' }, value: { html: html`<code class="sg-token">${token}</code>` } },
  ],
})}
${button({ text: 'I have copied it', href: '/people/directory' })}`,
  }
}
