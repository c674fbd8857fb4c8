import type { PageContent } from '../../../platform/http.ts'
import { mojSearch, pagination, table, tag } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { settingsPage } from '../forms/settings-page.ts'
import type { StaffMember } from '../school-deps.ts'

interface View {
  readonly people: readonly (StaffMember & { readonly isEntered: boolean })[]
  readonly find: string
  readonly page: number
  readonly pages: number
}

export function listContractedHoursPage(view: View): PageContent {
  const { people, find } = view
  return settingsPage({
    title: 'Contracted hours',
    lead: 'The policy speaks of each person’s own working hours. They differ from school hours, and from when the building is open.',
    main: html`${mojSearch({
      action: '/school/contracted-hours',
      method: 'get',
      input: { id: 'find', name: 'find', value: find },
      label: { text: 'Find somebody by name', classes: 'govuk-label--s' },
      button: { text: 'Find' },
    })}
${
  people.length === 0
    ? html`<p class="govuk-body">${find === '' ? 'Nobody who works here is entered yet.' : 'Nobody who works here has such a name.'}</p>`
    : table({
        caption: 'People who work here',
        captionClasses: 'govuk-table__caption--m',
        head: [{ text: 'Name' }, { text: 'Hours' }],
        rows: people.map(({ id, name, isEntered }) => [
          { html: html`<a class="govuk-link" href="/school/contracted-hours/${id}">${name}</a>` },
          {
            html: isEntered
              ? tag({ text: 'Entered', classes: 'govuk-tag--green' })
              : tag({ text: 'Not yet', classes: 'govuk-tag--grey' }),
          },
        ]),
      })
}
${pager(view)}`,
  })
}

function pager({ find, page, pages }: View): SafeHtml {
  if (pages < 2) return html``
  const at = (number: number): string => `/school/contracted-hours?${new URLSearchParams({ find, page: String(number) })}`
  return pagination({
    ...(page > 1 && { previous: { href: at(page - 1) } }),
    ...(page < pages && { next: { href: at(page + 1) } }),
    items: Array.from({ length: pages }, (_, index) => ({
      number: String(index + 1),
      href: at(index + 1),
      current: index + 1 === page,
    })),
  })
}
