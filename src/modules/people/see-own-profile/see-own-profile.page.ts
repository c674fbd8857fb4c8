import type { PageContent } from '../../../platform/http.ts'
import { insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, dayInWords } from '../../../ui/words.ts'
import type { Leaving } from '../leaving-views.ts'
import type { OwnPage } from '../people-deps.ts'
import { yearGroupName } from '../person.ts'
import { type HeldRole, isOver, type KnownPerson, type NamedTie } from '../person-views.ts'
import { spanInWords, titleName } from '../words.ts'

interface View {
  readonly person: KnownPerson
  readonly roles: readonly HeldRole[]
  readonly classes: readonly { readonly id: string; readonly name: string }[]
  /** The children whom this person may see. */
  readonly children: readonly NamedTie[]
  readonly leaving: Leaving | null
  /** Where other modules keep something of this person's own. */
  readonly ownPages: readonly OwnPage[]
  readonly today: Temporal.PlainDate
}

/** Everything about oneself that one may read here, and whom to ask for the rest. */
export function seeOwnProfilePage({ person, roles, classes, children, leaving, ownPages, today }: View): PageContent {
  const row = (key: string, value: string | SafeHtml) => ({
    key: { text: key },
    value: typeof value === 'string' ? { text: value } : { html: value },
  })
  const list = (lines: readonly (string | SafeHtml)[]): SafeHtml =>
    html`<ul class="govuk-list">${lines.map(line => html`<li>${line}</li>`)}</ul>`
  const role = (held: HeldRole): string =>
    `${capitalised(titleName(held.title))}${held.agency === null ? '' : `, from ${held.agency}`}, ${spanInWords(held, today)}`
  const over = roles.filter(held => isOver(held, today))
  const rows = [
    row('Name', person.name),
    row('Email', person.email ?? 'not known'),
    row('Mobile', person.mobile ?? 'not known'),
    row('What you are here', list(roles.filter(held => !isOver(held, today)).map(role))),
    ...(over.length > 0 ? [row('What you were', list(over.map(role)))] : []),
    ...(person.yearGroup !== null ? [row('Year', yearGroupName(person.yearGroup))] : []),
    ...(classes.length > 0 ? [row('Class', classes.map(({ name }) => name).join(', '))] : []),
    ...(children.length > 0
      ? [
          row(
            'Your children here',
            list(
              children.map(({ childId, childName }) => html`<a class="govuk-link" href="/people/${childId}">${childName}</a>`),
            ),
          ),
        ]
      : []),
  ]
  return {
    title: 'About you',
    main: html`<h1 class="govuk-heading-xl">What the school holds of you</h1>
${leaving ? insetText({ html: html`Your last day here is ${dayInWords(leaving.lastDay)}. <a class="govuk-link" href="/me/leaving">See what is left to do</a>` }) : undefined}
${summaryList({ rows })}
<p class="govuk-body"><a class="govuk-link" href="/me/looked-at">See who looked at this</a></p>
<p class="govuk-body"><a class="govuk-link" href="/me/sign-in">How you sign in</a>, and where you are signed in now</p>
${ownPages.map(({ href, text, hint }) => html`<p class="govuk-body"><a class="govuk-link" href="${href}">${text}</a> <span class="sg-quiet">${hint}</span></p>`)}
<p class="govuk-body">Is something wrong, or do you want to know what else is held of you? Tell the school office. You have a right to both.</p>`,
  }
}
