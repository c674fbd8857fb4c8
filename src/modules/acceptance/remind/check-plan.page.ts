import type { FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, counted, dayInWords } from '../../../ui/words.ts'
import type { SchoolClass } from '../../people/index.ts'
import { invitedInWords, whenInWords } from './event-words.ts'
import { type EventPlan, firstReminderOn } from './school-event.ts'
import type { Reach } from './whom-to-remind.ts'

interface View {
  readonly action: string
  readonly plan: EventPlan
  readonly reach: Reach
  readonly classes: readonly SchoolClass[]
  /** The clause that the reminder is about, by its id; null where the policy in force has none. */
  readonly clause: string | null
  readonly today: Temporal.PlainDate
  readonly values: FormValues
  readonly hiddenFields: SafeHtml
}

const kept = ['kind', 'name', 'happensOn-day', 'happensOn-month', 'happensOn-year', 'startsAt', 'classes', 'helpers'] as const

/** Who will be reminded and when, before anything is saved. */
export function checkPlanPage(view: View): PageContent {
  const { action, plan, classes, values, hiddenFields } = view
  const again = kept.flatMap(name =>
    [values[name] ?? []].flat().map(value => html`<input type="hidden" name="${name}" value="${value}">`),
  )
  return {
    title: 'Who will be reminded',
    beforeContent: backLink({ text: 'Events and visits', href: '/acceptance/events' }),
    main: html`<h1 class="govuk-heading-xl">Who will be reminded</h1>
${summaryList({
  rows: [
    { key: { text: 'Name' }, value: { text: plan.name } },
    { key: { text: 'When' }, value: { text: whenInWords(plan) } },
    {
      key: { text: plan.kind === 'visit' ? 'Who helps' : 'Who comes' },
      value: { text: capitalised(invitedInWords(plan, classes)) },
    },
    { key: { text: 'Reminded' }, value: { text: counted(view.reach.people, 'person', 'people') } },
    { key: { text: 'On which days' }, value: { text: daysInWords(plan, view.today) } },
  ],
})}
${warnings(view)}
<form method="post" action="${action}" novalidate>${hiddenFields}${again}
<div class="govuk-button-group">${button({ text: 'Save', name: 'do', value: 'save', preventDoubleClick: true })}${button({ text: 'Change something', name: 'do', value: 'mend', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

function daysInWords(plan: EventPlan, today: Temporal.PlainDate): string {
  const first = firstReminderOn(plan, today)
  const morning = `in the morning of ${dayInWords(plan.happensOn)}`
  return first.equals(plan.happensOn) ? `Once, ${morning}` : `${dayInWords(first)}, and ${morning}`
}

function warnings({ clause, reach }: View): SafeHtml {
  const noAddress = counted(reach.unreachable, 'person has', 'people have')
  return html`${
    clause === null
      ? insetText({
          text: 'Your policy in force has no clause on this, so no reminder goes out. It is saved for your list and its poster.',
        })
      : html`<p class="govuk-body">A reminder leads to clause ${clause} and says nothing else: no name, no place. Nobody gets two in a day.</p>`
  }
${reach.unreachable > 0 ? insetText({ text: `${noAddress} no email address and no mobile number here. Tell them in another way.` }) : undefined}
${reach.people === 0 ? insetText({ text: 'Nobody would be reminded. Look whether the pupils of these classes have their families entered.' }) : undefined}`
}
