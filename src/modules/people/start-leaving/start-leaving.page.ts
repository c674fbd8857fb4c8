import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import type { Leaving } from '../leaving-views.ts'
import type { QuotedClause } from '../people-deps.ts'
import { owesConfidentiality } from '../roles.ts'

interface View {
  readonly person: { readonly id: string; readonly name: string }
  /** What they are until they leave. */
  readonly titles: readonly string[]
  readonly leaving: Leaving | null
  /** Adults of a child who leaves that have no other child here. */
  readonly family: readonly { readonly id: string; readonly name: string }[]
  /** The clause on confidences; null where the school's policy has none. */
  readonly clause: QuotedClause | null
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** A last day to set; or, once it is set, what is left to do. */
export function startLeavingPage(view: View): PageContent {
  const { person, leaving, errors } = view
  return {
    title: leaving ? `${person.name} leaves` : `${person.name} is leaving`,
    errors: errors ?? null,
    errorIds: dayIds('lastDay'),
    beforeContent: backLink({ text: person.name, href: `/people/${person.id}` }),
    main: leaving ? toDo(view, leaving) : lastDay(view),
  }
}

function lastDay({ person, titles, clause, hiddenFields, errors, values, today }: View): SafeHtml {
  return html`<h1 class="govuk-heading-xl">${person.name} is leaving</h1>
<p class="govuk-body-l">At the end of the last day, everything that they are here ends.</p>
<ul class="govuk-list govuk-list--bullet">
<li>They can no longer sign in, and open sessions end.</li>
<li>Their roles, classes and family links end. What was stays readable: nobody is deleted.</li>
${owesConfidentiality(titles) ? html`<li>They are asked to confirm that they keep confidences, after leaving too${citation(clause)}.</li>` : undefined}
<li>Until then you can undo it.</li>
</ul>
<form method="post" action="/people/${person.id}/leaving" novalidate>
${hiddenFields}
${dayField({ name: 'lastDay', legend: 'Last day', hint: 'They can sign in until the end of that day', errors, values, value: today })}
${button({ text: 'Set the last day', preventDoubleClick: true })}
</form>`
}

function toDo({ person, titles, family, clause, today, hiddenFields }: View, leaving: Leaving): SafeHtml {
  const isPast = Temporal.PlainDate.compare(leaving.lastDay, today) < 0
  const accounts = html`<strong>Accounts to hand over:</strong> Schoolgate knows of none yet. Ask ${person.name} for the logins of every school account that they run.`
  const tasks = [
    ...(owesConfidentiality(titles) ? [confidences(leaving, isPast, clause), accounts] : []),
    ...(family.length > 0 ? [withNoOtherChild(family)] : []),
  ]
  const list = html`<h2 class="govuk-heading-m">What is to be done</h2>
<ul class="govuk-list govuk-list--spaced">${tasks.map(task => html`<li>${task}</li>`)}</ul>`
  return html`<h1 class="govuk-heading-xl">${person.name} ${isPast ? 'has left' : 'leaves'}</h1>
<p class="govuk-body-l">${isPast ? 'The last day was' : 'The last day is'} ${dayInWords(leaving.lastDay)}.</p>
${tasks.length > 0 ? list : html`<p class="govuk-body">Nothing is left to do.</p>`}
<form method="post" action="/people/${person.id}/leaving" novalidate>${hiddenFields}
${button({ text: isPast ? 'They are here again' : 'They stay after all', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>
${isPast ? html`<p class="govuk-body">What they were stays ended: give them their roles anew.</p>` : undefined}`
}

function withNoOtherChild(family: View['family']): SafeHtml {
  const links = family.map(({ id, name }) => html`<li><a class="govuk-link" href="/people/${id}">${name}</a></li>`)
  return html`<strong>No other child here:</strong> decide whether these adults leave too.<ul class="govuk-list govuk-list--bullet">${links}</ul>`
}

const citation = (clause: QuotedClause | null): SafeHtml =>
  clause ? html` (<a class="govuk-link" href="${clause.address}">clause ${clause.id}</a>)` : html``

function confidences({ confirmedAt, confirmedText }: Leaving, isPast: boolean, clause: QuotedClause | null): SafeHtml {
  const what = html`<strong>Confidentiality after leaving</strong>${citation(clause)}`
  if (confirmedAt === null) {
    return html`${what}: ${isPast ? 'was not confirmed. Write to them: it binds them all the same' : 'not confirmed yet. They have a notice'}.`
  }
  const day = dayInWords(confirmedAt.toZonedDateTimeISO('Europe/London').toPlainDate())
  return html`${what}: confirmed on ${day}, in these words: “${confirmedText ?? ''}”`
}
