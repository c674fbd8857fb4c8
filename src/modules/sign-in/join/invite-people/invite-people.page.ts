import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, insetText } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { titleNames } from '../../../people/index.ts'
import { partsOfList, searchByName } from '../../list-parts.page.ts'
import { type Group, groups, type Invitable, mostAtOnce } from '../invitable-views.ts'
import { type Page, rowsOnPage } from '../invitation-views.ts'

interface View {
  readonly found: Page<Invitable> & { readonly withAddress: number }
  readonly group: Group
  readonly find: string
  readonly page: number
  readonly hiddenFields: () => SafeHtml
  readonly errors?: FormErrors
}

const path = '/office/invitations/new'

const hintOf = ({ titles, email }: Invitable): SafeHtml =>
  html`${capitalised(titleNames(titles).join(', '))}${email === null ? '' : html`<br>${email}`}`

const itemOf = (person: Invitable) => ({ value: person.id, text: person.name, hint: { html: hintOf(person) } })

/** Those to whom nothing can be sent, and what to do about it. */
function withoutAddress({ found }: View): SafeHtml | string {
  const without = found.all - found.withAddress
  if (without === 0) return ''
  const names = found.rows.filter(({ email }) => email === null).map(({ name }) => html`<li>${name}</li>`)
  return html`<h2 class="govuk-heading-m">No email address yet: ${without}</h2>
<p class="govuk-body">Nothing can be sent to them. Add the address to the person, or bring it in with the next import.</p>
<ul class="govuk-list govuk-list--bullet">${names}</ul>`
}

function groupLinks(group: Group): SafeHtml {
  const entries = Object.entries(groups).map(([id, { name }]) =>
    id === group
      ? html`<li><strong aria-current="true">${name}</strong></li>`
      : html`<li><a class="govuk-link" href="${path}?group=${id}">${name}</a></li>`,
  )
  return html`<ul class="govuk-list">${entries}</ul>`
}

function everybody({ found, group, find, hiddenFields }: View): SafeHtml | string {
  if (found.withAddress < 2 || find !== '') return ''
  const count = Math.min(found.withAddress, mostAtOnce)
  const which = found.withAddress > mostAtOnce ? `the first ${mostAtOnce}` : `all ${count}`
  return html`<form method="post" action="/office/invitations" novalidate>
${hiddenFields()}<input type="hidden" name="group" value="${group}"><input type="hidden" name="all" value="yes">
${button({ text: `Invite ${which} of them`, classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`
}

function choice(view: View): SafeHtml {
  const { found, group, errors = {}, hiddenFields } = view
  return html`<form method="post" action="/office/invitations" novalidate>
${hiddenFields()}<input type="hidden" name="group" value="${group}">
${checkboxes({
  name: 'person',
  idPrefix: 'person',
  fieldset: { legend: { text: 'Whom do you invite?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors, 'person'),
  items: found.rows.filter(({ email }) => email !== null).map(itemOf),
})}
${button({ text: 'Invite those I ticked', preventDoubleClick: true })}
</form>
${everybody(view)}`
}

/** Whom to invite: of a group, those who cannot sign in yet. */
export function invitePeoplePage(view: View): PageContent {
  const { found, group, find, page, errors } = view
  return {
    title: 'Invite people',
    ...(errors && { errors }),
    beforeContent: backLink({ text: 'Invitations', href: '/office/invitations' }),
    main: html`<h1 class="govuk-heading-xl">Invite people</h1>
<p class="govuk-body-l">Here is everybody who has no way to sign in and no invitation on its way.</p>
${groupLinks(group)}
${group === 'families' || group === 'helpers' ? insetText({ text: 'They need no invitation: on the sign-in page they ask for a link by email, whenever they want to come in. An invitation lets them add a passkey.' }) : ''}
${searchByName(path, find, { group })}
${found.rows.some(({ email }) => email !== null) ? choice(view) : html`<p class="govuk-body">${find === '' ? 'There is nobody to invite here now.' : `Nobody with “${find}” in their name can be invited.`}</p>`}
${withoutAddress(view)}
${partsOfList({ page, pages: Math.ceil(found.all / rowsOnPage), hrefOf: other => `${path}?${new URLSearchParams({ group, find, page: String(other) })}` })}`,
  }
}
