import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { type ContractedWeek, weeksNames } from '../calendar/contracted-hours.ts'
import { weekList } from '../forms/week-list.ts'

/** One week of somebody's contracted hours, to read. */
export const contractedWeekList = ({ from, until, weeks, hours }: ContractedWeek): SafeHtml =>
  html`<h2 class="govuk-heading-m">From ${dayInWords(from)}${until ? html` to ${dayInWords(until)}` : ''}, ${weeksNames[weeks]}</h2>
${weekList(hours)}`
