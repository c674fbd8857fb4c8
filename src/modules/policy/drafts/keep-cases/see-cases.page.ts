import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, tag } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised, counted } from '../../../../ui/words.ts'
import { situationInWords } from '../../rule-words/situation-words.ts'
import { outcomeInWords } from './case-words.ts'
import type { RunCase } from './run-cases.ts'

interface View {
  readonly runs: readonly RunCase[]
  /** What they were run against. */
  readonly name: string
  readonly draftId: string | null
  /** For each form that removes a case; null where none is offered. */
  readonly hiddenFields: (() => SafeHtml) | null
}

/** The school's cases with their outcomes, those that do not pass first. */
export function seeCasesPage({ runs, name, draftId, hiddenFields }: View): PageContent {
  const failing = runs.filter(({ passes }) => !passes)
  const passing = runs.filter(({ passes }) => passes)
  return {
    title: draftId ? 'The school’s own cases under this draft' : 'The school’s own cases',
    beforeContent: draftId
      ? backLink({ text: 'What becomes of answers', href: `/policy/drafts/${draftId}/analysis` })
      : backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">The school’s own cases</h1>
<p class="govuk-body">Situations that matter to you, each with the answer that you expect. Here they are tried on ${name}.</p>
${runs.length === 0 ? html`<p class="govuk-body-l">You have kept none yet.</p>${draftId === null ? '' : toKeepOne()}` : html`<p class="govuk-body-l">${outcome(failing.length, runs.length)}</p>`}
${hiddenFields ? ways() : ''}
${failing.map(run => caseItem(run, hiddenFields))}
${passing.map(run => caseItem(run, hiddenFields))}`,
  }
}

const outcome = (failing: number, all: number): string =>
  failing === 0
    ? `${all === 1 ? 'It is' : `All ${all} are`} answered as you expect.`
    : `${counted(failing, 'case is', 'cases are')} answered otherwise than you expect, of ${all}.`

const toKeepOne = (): SafeHtml =>
  html`<p class="govuk-body">A case is kept once, and tried on every draft from then on. <a class="govuk-link" href="/policy/cases">The school’s own cases</a> are where one is added.</p>`

const ways = (): SafeHtml => html`<div class="govuk-button-group">
${button({ text: 'Add a case', href: '/policy/cases/new', classes: 'govuk-button--secondary' })}
<a class="govuk-link" href="/ask">Or ask something, and keep the answer</a></div>`

function caseItem(run: RunCase, hiddenFields: View['hiddenFields']): SafeHtml {
  const { kept, passes } = run
  return html`<article class="sg-change"><h2 class="govuk-heading-s sg-change__name">${kept.name} ${tag(passes ? { text: 'As you expect', classes: 'govuk-tag--green' } : { text: 'Otherwise', classes: 'govuk-tag--red' })}</h2>
<p class="govuk-body">${capitalised(situationInWords(kept.situation))}.</p>
<p class="govuk-body"><strong>${outcomeInWords(run)}</strong></p>
${kept.note === null ? '' : html`<p class="govuk-body sg-quiet">${kept.note}</p>`}
${
  hiddenFields
    ? html`<form method="post" action="/policy/cases/${kept.id}/remove" novalidate>${hiddenFields()}
${button({ html: html`Remove<span class="govuk-visually-hidden">: ${kept.name}</span>`, classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
    : ''
}</article>`
}
