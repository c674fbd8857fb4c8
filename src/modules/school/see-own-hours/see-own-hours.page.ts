import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'
import type { ContractedWeek } from '../calendar/contracted-hours.ts'
import { cited } from '../forms/cited.ts'
import type { Citation } from '../school-deps.ts'
import { contractedWeekList } from '../set-contracted-hours/contracted-week-list.ts'

interface View {
  /** The latest first. */
  readonly weeks: readonly ContractedWeek[]
  readonly clauses: readonly Citation[]
}

export const seeOwnHoursPage = ({ weeks, clauses }: View): PageContent => ({
  title: 'My contracted hours',
  main: html`<h1 class="govuk-heading-xl">My contracted hours</h1>
<p class="govuk-body-l">${weeks.length === 0 ? 'The school has not entered your hours yet.' : 'This is what the school has entered. If it is wrong, tell the school office.'}</p>
${weeks.map(contractedWeekList)}
<p class="govuk-body">They help to answer what you may do, and when. Nobody can conclude from a time alone that a rule was broken.</p>
${cited(clauses)}`,
})
