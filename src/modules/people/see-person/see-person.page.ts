import type { PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { backLink, button, insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { familyPart } from '../family.page.ts'
import type { Leaving } from '../leaving-views.ts'
import { mayListPeople, maySeeClasses } from '../permissions.ts'
import { ageOn, yearGroupName } from '../person.ts'
import type { HeldRole, KnownPerson, NamedTie } from '../person-views.ts'
import type { Sight } from '../relations.ts'
import { rolesPart } from '../roles.page.ts'

interface View {
  readonly person: KnownPerson
  readonly sight: Sight
  readonly classes: readonly { readonly id: string; readonly name: string; readonly belongsAs: string }[]
  readonly roles: readonly HeldRole[]
  readonly ties: readonly NamedTie[]
  readonly leaving: Leaving | null
  readonly viewer: Viewer
  readonly today: Temporal.PlainDate
}

/** What the viewer may see of somebody. */
export function seePersonPage(view: View): PageContent {
  const { person, sight, roles, ties, viewer, today } = view
  return {
    title: person.name,
    ...(mayListPeople(viewer) && { beforeContent: backLink({ text: 'People', href: '/people' }) }),
    main: html`<h1 class="govuk-heading-xl">${person.name}</h1>
${leavingPart(view)}
${facts(view)}
${sight.change ? button({ text: 'Change these details', href: `/people/${person.id}/change`, classes: 'govuk-button--secondary' }) : undefined}
${sight.roles ? rolesPart({ person, roles, today, mayChange: sight.change, viewer }) : undefined}
${sight.family ? familyPart({ person, ties, flags: sight.flags, mayChange: sight.change, isPupil: isPupil(view) }) : undefined}
${sight.change && !view.leaving ? html`<h2 class="govuk-heading-m">Leaving</h2><p class="govuk-body"><a class="govuk-link" href="/people/${person.id}/leaving">Set a last day for ${person.name}</a></p>` : undefined}`,
  }
}

const isPupil = ({ person, roles, classes }: View): boolean =>
  person.yearGroup !== null ||
  roles.some(({ title }) => title === 'pupil') ||
  classes.some(({ belongsAs }) => belongsAs === 'pupil')

function leavingPart({ leaving, person, sight, today }: View): SafeHtml | undefined {
  if (!leaving) return undefined
  const isOver = Temporal.PlainDate.compare(leaving.lastDay, today) < 0
  const confirmed = leaving.confirmedAt ? 'They have confirmed that they keep confidences.' : ''
  const text = `${isOver ? 'Left. The last day was' : 'Leaves. The last day is'} ${dayInWords(leaving.lastDay)}. ${confirmed}`
  const link = sight.change
    ? html` <a class="govuk-link" href="/people/${person.id}/leaving">See what is to be done</a>`
    : undefined
  return insetText({ html: html`${text}${link}` })
}

const row = (key: string, value: string | SafeHtml) => ({
  key: { text: key },
  value: typeof value === 'string' ? { text: value } : { html: value },
})

function facts({ person, sight, classes, viewer, today }: View): SafeHtml | undefined {
  const { email, mobile, birthDate, yearGroup } = person
  const named = classes.map(({ id, name }) =>
    maySeeClasses(viewer) && sight.family ? html`<a class="govuk-link" href="/classes/${id}">${name}</a> ` : html`${name} `,
  )
  const rows = [
    ...(sight.contact ? [row('Email', email ?? 'not known'), row('Mobile', mobile ?? 'not known')] : []),
    ...(sight.birthDate && birthDate ? [row('Born', `${dayInWords(birthDate)} (age ${ageOn(birthDate, today)})`)] : []),
    ...(sight.schooling && yearGroup !== null ? [row('Year', yearGroupName(yearGroup))] : []),
    ...(sight.schooling && classes.length > 0 ? [row('Class', html`${named}`)] : []),
  ]
  return rows.length > 0 ? summaryList({ rows }) : undefined
}
