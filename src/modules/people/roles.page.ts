/** What somebody is at the school, on their page. */
import type { Viewer } from '../../platform/permissions.ts'
import { button, table } from '../../ui/components.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { capitalised } from '../../ui/words.ts'
import { type HeldRole, isOver } from './person-views.ts'
import { mayGive } from './role-approval.ts'
import { titleOf } from './roles.ts'
import { spanInWords, titleName } from './words.ts'

interface View {
  readonly person: { readonly id: string; readonly leftOn: Temporal.PlainDate | null }
  readonly roles: readonly HeldRole[]
  readonly today: Temporal.PlainDate
  readonly mayChange: boolean
  readonly viewer: Viewer
}

/** Roles that go on or are to begin, each of which can be ended; and those that are over. */
export function rolesPart({ person, roles, today, mayChange, viewer }: View): SafeHtml {
  const going = roles.filter(role => !isOver(role, today))
  const over = roles.filter(role => isOver(role, today))
  const mayEnd = ({ title, endsOn }: HeldRole): boolean =>
    mayChange && endsOn === null && mayGive(viewer.roles, titleOf(title) ?? { giving: 'approved' })
  const end = (role: HeldRole): SafeHtml =>
    html`<a class="govuk-link" href="/people/${person.id}/roles/${role.id}/end">End<span class="govuk-visually-hidden"> the role of ${titleName(role.title)}</span></a>`
  const rows = (shown: readonly HeldRole[]) =>
    shown.map(role => [
      { text: capitalised(titleName(role.title)) + (role.agency === null ? '' : `, from ${role.agency}`) },
      { text: spanInWords(role, today) },
      { html: mayEnd(role) ? end(role) : html`` },
    ])
  const head = [{ text: 'Role' }, { text: 'When' }, { html: html`<span class="govuk-visually-hidden">What you can do</span>` }]
  return html`<h2 class="govuk-heading-m">What they are here</h2>
${going.length === 0 ? html`<p class="govuk-body">No role today.</p>` : table({ firstCellIsHeader: true, head, rows: rows(going) })}
${mayChange && !person.leftOn ? button({ text: 'Give another role', href: `/people/${person.id}/roles/new`, classes: 'govuk-button--secondary' }) : undefined}
${over.length === 0 ? undefined : html`<h3 class="govuk-heading-s">What they were</h3><ul class="govuk-list govuk-list--bullet">${over.map(role => html`<li>${capitalised(titleName(role.title))}, ${spanInWords(role, today)}</li>`)}</ul>`}`
}
