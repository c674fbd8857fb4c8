import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, insetText, table } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords } from '../../../../ui/words.ts'
import { firstDayKept, visitRetention } from '../door.ts'
import type { YearOfVisits } from './old-visits.ts'

interface View {
  readonly years: readonly YearOfVisits[]
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
}

/** Which years' visits are over, and the button that ends them. */
export function destroyVisitsPage({ years, today, hiddenFields }: View): PageContent {
  return {
    title: 'Delete old visits',
    beforeContent: backLink({ text: 'Visits', href: '/office/door/visits' }),
    main: html`<h1 class="govuk-heading-xl">Delete old visits</h1>
<p class="govuk-body-l">Visits are kept for ${String(visitRetention.years)} years after ${visitRetention.from}. Those of before ${dayInWords(firstDayKept(today))} may go.</p>
${years.length === 0 ? html`<p class="govuk-body">No visit is that old. There is nothing to delete.</p>` : whatGoes(years, hiddenFields)}`,
  }
}

const whatGoes = (years: readonly YearOfVisits[], hiddenFields: SafeHtml): SafeHtml =>
  html`${table({
    caption: 'What would be deleted',
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: 'Year' }, { text: 'Visits', format: 'numeric' }],
    rows: years.map(({ year, visits }) => [{ text: String(year) }, { text: String(visits), format: 'numeric' }]),
  })}
${insetText({ text: 'Is there an inquiry, a claim, a request for somebody’s data, or anything that the police or the council asked you to keep? Then do not delete them now.' })}
<p class="govuk-body">The audit keeps that you approved it, and of which years. What visitors agreed to stays. This cannot be undone.</p>
<form method="post" action="/office/door/visits/destroy" novalidate>${hiddenFields}<div class="govuk-button-group">${button({ text: 'Delete these visits', classes: 'govuk-button--warning', preventDoubleClick: true })}<a class="govuk-link" href="/office/door/visits">Keep them</a></div></form>`
