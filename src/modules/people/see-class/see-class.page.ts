import type { PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { backLink, button, table } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { BelongsAs } from '../class-store.ts'
import type { ClassMember, SchoolClass } from '../class-views.ts'
import { yearGroupName } from '../person.ts'

interface View {
  readonly schoolClass: SchoolClass
  readonly members: readonly ClassMember[]
  readonly viewer: Viewer
  readonly mayKeep: boolean
}

/** Teachers, assistants and pupils of a class. */
export function seeClassPage(view: View): PageContent {
  const { schoolClass, mayKeep } = view
  return {
    title: schoolClass.name,
    beforeContent: backLink({ text: 'Classes', href: '/classes' }),
    main: html`<h1 class="govuk-heading-xl">${schoolClass.name}</h1>
<p class="govuk-body-l">${schoolClass.yearGroup === null ? 'A class of several years' : yearGroupName(schoolClass.yearGroup)}</p>
${mayKeep ? button({ text: 'Put somebody into this class', href: `/classes/${schoolClass.id}/members/new` }) : undefined}
${part(view, 'teacher', 'Teachers')}
${part(view, 'assistant', 'Assistants')}
${part(view, 'pupil', 'Pupils')}`,
  }
}

function part({ schoolClass, members, viewer, mayKeep }: View, belongsAs: BelongsAs, heading: string): SafeHtml {
  const own = members.filter(member => member.belongsAs === belongsAs)
  // A teacher's page of a colleague is not there; a keeper's of anybody is, and so is a teacher's of a pupil.
  const opens = (personId: string): boolean => mayKeep || belongsAs === 'pupil' || personId === viewer.personId
  const row = ({ personId, memberId, name }: ClassMember) => [
    { html: opens(personId) ? html`<a class="govuk-link" href="/people/${personId}">${name}</a>` : html`${name}` },
    ...(mayKeep
      ? [
          {
            html: html`<a class="govuk-link" href="/classes/${schoolClass.id}/members/${memberId}/end">Take out<span class="govuk-visually-hidden"> ${name}</span></a>`,
          },
        ]
      : []),
  ]
  const caption = `${heading}${belongsAs === 'pupil' ? ` (${own.length})` : ''}`
  if (own.length === 0) return html`<h2 class="govuk-heading-m">${caption}</h2><p class="govuk-body">Nobody yet.</p>`
  return table({ caption, captionClasses: 'govuk-table__caption--m', rows: own.map(row) })
}
