import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, checkboxes, details, insetText, taskList } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { type CiteOf, citedClause } from './cited-clause.ts'
import { platforms } from './platform-settings.ts'
import { answeredIn, answersOutlast, dueAgainOn, leftForLater, nextPart, partsOf, type SafetyAnswers } from './safety-check.ts'
import type { SafetyPart } from './safety-item.ts'

/** What the start of the check shows. */
export interface SafetyView {
  readonly answers: SafetyAnswers | null
  readonly doneOn: Temporal.PlainDate | null
  readonly cite: CiteOf
  readonly hiddenFields: SafeHtml
  /** True where the platforms are to be chosen: at the beginning, or again. */
  readonly choosing: boolean
  readonly errors?: FormErrors
}

/** Where somebody begins, goes on, finishes and takes away. */
export function checkSafetyPage(view: SafetyView): PageContent {
  const { answers, choosing, errors } = view
  return {
    title: 'Your safety check',
    errors: errors ?? null,
    main: html`<h1 class="govuk-heading-xl">Your safety check</h1>
${whatItIs(view)}
${doneBefore(view)}
${!answers || choosing ? choice(view) : answers.finishedOn === null ? goingOn(view, answers) : finished(view, answers)}
${answers ? takeAway(view) : undefined}`,
  }
}

function whatItIs({ cite }: SafetyView): SafeHtml {
  const asking = (['A18', 'A19', 'A20', 'A21', 'A1'] as const).flatMap(clause => cite(clause) ?? [])
  return html`<p class="govuk-body-l">Once a year, look at the settings of your own accounts: what strangers, pupils and parents can see of you.</p>
${insetText({ html: html`What you answer is yours alone. It is locked with a key of your own, and no page shows it to anybody else: no head, no colleague, no administrator. The school sees only that you did the check, and on which day.` })}
${asking.length === 0 ? undefined : html`<p class="govuk-body sg-quiet">${asking.map((cited, index) => html`${index === 0 ? '' : ' · '}${citedClause(cited)}`)}</p>`}`
}

const doneBefore = ({ doneOn }: SafetyView): SafeHtml | undefined =>
  doneOn
    ? html`<p class="govuk-body">You did it on ${dayInWords(doneOn)}. We ask again from ${dayInWords(dueAgainOn(doneOn))}.</p>`
    : undefined

function choice({ answers, hiddenFields, errors }: SafetyView): SafeHtml {
  return html`<form method="post" action="/me/safety" novalidate>${hiddenFields}
${checkboxes({
  name: 'platforms',
  idPrefix: 'platforms',
  fieldset: { legend: { text: 'Where do you have an account of your own?', classes: 'govuk-fieldset__legend--m' } },
  hint: { text: 'Choose none if you have none: what holds everywhere is then all that is left.' },
  errorMessage: fieldError(errors, 'platforms'),
  items: platforms.map(({ id, name }) => ({ value: id, text: name, checked: answers?.platforms.includes(id) ?? false })),
})}
${button({ text: answers ? 'Save' : 'Begin', preventDoubleClick: true })}
</form>`
}

const addressOf = (part: SafetyPart): string => `/me/safety/part?of=${part.id}`

function progress(answers: SafetyAnswers): SafeHtml {
  return taskList({
    idPrefix: 'part',
    items: partsOf(answers).map(part => {
      const [done, all] = [answeredIn(part, answers), part.items.length]
      const status =
        done === all
          ? { text: 'Done' }
          : { tag: { text: done === 0 ? 'To do' : `${done} of ${all}`, classes: 'govuk-tag--blue' } }
      return { title: { text: part.name }, href: addressOf(part), status }
    }),
  })
}

function goingOn({ hiddenFields }: SafetyView, answers: SafetyAnswers): SafeHtml {
  const next = nextPart(answers)
  return html`${progress(answers)}
${
  next
    ? button({
        text: answeredIn(next, answers) > 0 || Object.keys(answers.parts).length > 0 ? `Go on with “${next.name}”` : 'Begin',
        href: addressOf(next),
      })
    : html`<form method="post" action="/me/safety/finish" novalidate>${hiddenFields}
<p class="govuk-body">You have been through all of it. When you finish, the school is told the day, and nothing else.</p>
${button({ text: 'Finish the check', preventDoubleClick: true })}</form>`
}
<p class="govuk-body"><a class="govuk-link" href="/me/safety?choose=yes">Choose other platforms</a></p>`
}

function finished({ hiddenFields }: SafetyView, answers: SafetyAnswers): SafeHtml {
  const later = leftForLater(answers)
  return html`${
    later.length === 0
      ? undefined
      : html`<h2 class="govuk-heading-m">What you left for later</h2>
<ul class="govuk-list govuk-list--bullet">${later.map(({ part, text }) => html`<li>${text} (<a class="govuk-link" href="${addressOf(part)}">${part.name}</a>)</li>`)}</ul>`
  }
<h2 class="govuk-heading-m">What you answered</h2>
${progress(answers)}
<form method="post" action="/me/safety/again" novalidate>${hiddenFields}
<p class="govuk-body">Beginning anew clears these answers.</p>
${button({ text: 'Begin anew', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

const takeAway = ({ hiddenFields, doneOn }: SafetyView): SafeHtml =>
  details({
    summaryText: 'Delete what I answered',
    html: html`<form method="post" action="/me/safety/forget" novalidate>${hiddenFields}
<p class="govuk-body">Your answers and notes are deleted at once and for good.${doneOn ? ' That you did the check stays.' : ''}</p>
<p class="govuk-body">If you leave the school they are deleted without you, ${String(answersOutlast.days)} days after ${answersOutlast.from}.</p>
${button({ text: 'Delete my answers', classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
