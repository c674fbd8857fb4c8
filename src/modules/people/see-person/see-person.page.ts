import type { PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { backLink, button, insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { familyPart } from '../family.page.ts'
import type { Leaving } from '../leaving-views.ts'
import { type OwnWords, yearIn } from '../own-words/own.words.ts'
import { mayListPeople, maySeeAllClasses } from '../permissions.ts'
import { ageOn } from '../person.ts'
import { type HeldRole, isOver, type KnownPerson, type NamedTie } from '../person-views.ts'
import type { Sight } from '../relations.ts'
import { mayChangeHolder } from '../role-approval.ts'
import { rolesPart } from '../roles.page.ts'

interface View {
  /** English where the page is one of staff. */
  readonly words: OwnWords
  readonly person: KnownPerson
  readonly sight: Sight
  readonly classes: readonly { readonly id: string; readonly name: string; readonly belongsAs: string }[]
  readonly roles: readonly HeldRole[]
  readonly ties: readonly NamedTie[]
  readonly leaving: Leaving | null
  readonly viewer: Viewer
  readonly today: Temporal.PlainDate
}

/** Whether all that is seen is what a family sees of its own child: such a page is in several languages. */
export const isForFamily = ({ contact, roles, family, change }: Sight): boolean => !contact && !roles && !family && !change

/** What the viewer may see of somebody. */
export function seePersonPage(view: View): PageContent {
  const { words, person, sight, roles, ties, viewer, today } = view
  const mayChange = mayChangePerson(view)
  return {
    title: person.name,
    ...(isForFamily(sight) && { words }),
    ...(mayListPeople(viewer) && { beforeContent: backLink({ text: 'People', href: '/people' }) }),
    main: html`<h1 class="govuk-heading-xl">${person.name}</h1>
${leavingPart(view)}
${facts(view)}
${mayChange ? button({ text: 'Change these details', href: `/people/${person.id}/change`, classes: 'govuk-button--secondary' }) : undefined}
${sight.roles ? rolesPart({ person, roles, today, mayChange: sight.change, viewer }) : undefined}
${sight.family ? familyPart({ person, ties, flags: sight.flags, mayChange: sight.change, isPupil: isPupil(view) }) : undefined}
${mayChange && !view.leaving ? html`<h2 class="govuk-heading-m">Leaving</h2><p class="govuk-body"><a class="govuk-link" href="/people/${person.id}/leaving">Set a last day for ${person.name}</a></p>` : undefined}`,
  }
}

const isPupil = ({ person, roles, classes }: View): boolean =>
  person.yearGroup !== null ||
  roles.some(({ title }) => title === 'pupil') ||
  classes.some(({ belongsAs }) => belongsAs === 'pupil')

const mayChangePerson = ({ sight, viewer, roles, today }: View): boolean => {
  const held = roles.filter(role => !isOver(role, today)).map(({ title }) => title)
  return sight.change && mayChangeHolder(viewer.roles, held)
}

function leavingPart(view: View): SafeHtml | undefined {
  const { leaving, person, today } = view
  if (!leaving) return undefined
  const isPast = Temporal.PlainDate.compare(leaving.lastDay, today) < 0
  const confirmed = leaving.confirmedAt ? 'They have confirmed that they keep confidences.' : ''
  const text = `${isPast ? 'Left. The last day was' : 'Leaves. The last day is'} ${dayInWords(leaving.lastDay)}. ${confirmed}`
  const link = mayChangePerson(view)
    ? html` <a class="govuk-link" href="/people/${person.id}/leaving">See what is to be done</a>`
    : undefined
  return insetText({ html: html`${text}${link}` })
}

const row = (key: string, value: string | SafeHtml) => ({
  key: { text: key },
  value: typeof value === 'string' ? { text: value } : { html: value },
})

function facts({ words, person, sight, classes, viewer, today }: View): SafeHtml | undefined {
  const { email, mobile, birthDate, yearGroup } = person
  // A teacher of one of a child's classes need not teach the others.
  const opensClasses = maySeeAllClasses(viewer) || (sight.family && classes.length === 1)
  const named = classes.map(({ id, name }) =>
    opensClasses ? html`<a class="govuk-link" href="/classes/${id}">${name}</a> ` : html`${name} `,
  )
  const rows = [
    ...(sight.contact ? [row('Email', email ?? 'not known'), row('Mobile', mobile ?? 'not known')] : []),
    ...(sight.birthDate && birthDate ? [row('Born', `${dayInWords(birthDate)} (age ${ageOn(birthDate, today)})`)] : []),
    ...(sight.schooling && yearGroup !== null ? [row(words.t('own.year'), yearIn(words, yearGroup))] : []),
    ...(sight.schooling && classes.length > 0 ? [row(words.t('own.class'), html`${named}`)] : []),
  ]
  return rows.length > 0 ? summaryList({ rows }) : undefined
}
