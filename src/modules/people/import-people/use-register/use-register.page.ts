import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, insetText, summaryList, table, warningText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { type FieldChange, type RegisterPlan, registerFields } from '../gias/register-plan.ts'
import type { PeopleImport } from '../imports.ts'

interface View {
  readonly one: PeopleImport
  readonly plan: RegisterPlan
  readonly hiddenFields: SafeHtml
}

const headings = { ready: 'What the register would set', applied: 'What the register set', undone: 'Taken back' } as const

/** What the register says of the school, beside what the school says of itself. */
export function useRegisterPage({ one, plan, hiddenFields }: View): PageContent {
  const heading = one.state === 'applied' || one.state === 'undone' ? headings[one.state] : headings.ready
  return {
    title: heading,
    beforeContent: backLink({ text: 'Import people', href: '/people/import' }),
    main: html`<h1 class="govuk-heading-xl">${heading}</h1>
${plan.warnings.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
${plan.changes.length === 0 ? insetText({ text: 'Your school’s profile says the same as the register. Nothing is to be set.' }) : changesPart(plan.changes)}
${plan.suggestions.length === 0 ? undefined : suggestionsPart(plan)}
<form method="post" action="/people/import/${one.id}/register" novalidate>${hiddenFields}${acts(one, plan)}</form>`,
  }
}

const lines = (text: string | null): SafeHtml =>
  html`${(text ?? 'nothing').split('\n').map((line, index) => html`${index > 0 ? html`<br>` : undefined}${line}`)}`

const changesPart = (changes: readonly FieldChange[]): SafeHtml =>
  table({
    firstCellIsHeader: true,
    head: [{ text: 'What' }, { text: 'Before' }, { text: 'By the register' }],
    rows: changes.map(({ field, from, to }) => [{ text: registerFields[field] }, { html: lines(from) }, { html: lines(to) }]),
  })

const suggestionsPart = ({
  suggestions,
}: RegisterPlan): SafeHtml => html`<h2 class="govuk-heading-m">For you to enter, if it is right</h2>
<p class="govuk-body">The register is often behind, and has room for one head only. Website and phone belong to the <a class="govuk-link" href="/school/channels">ways to reach the school</a>.</p>
${summaryList({ rows: suggestions.map(({ what, value }) => ({ key: { text: what }, value: { text: value } })) })}`

function acts({ state }: PeopleImport, { changes }: RegisterPlan): SafeHtml | undefined {
  if (state === 'applied')
    return button({ text: 'Take it back', name: 'do', value: 'undo', classes: 'govuk-button--warning', preventDoubleClick: true })
  if (state !== 'ready') return undefined
  const set = changes.length > 0 ? button({ text: 'Set it so', name: 'do', value: 'apply', preventDoubleClick: true }) : undefined
  return html`<div class="govuk-button-group">${set}${button({ text: 'Throw it away', name: 'do', value: 'discard', classes: 'govuk-button--secondary' })}</div>`
}
