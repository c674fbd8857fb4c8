import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, insetText, warningText } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { hasBrokenOff, type PeopleImport } from '../imports.ts'
import { isEmpty, type Plan, tooManyLeave } from '../plan/plan.ts'
import { countsInWords, failureWords, kindNames, momentInWords } from '../words.ts'
import { findingsPart } from './findings.page.ts'
import { type Asked, linesPart } from './lines.page.ts'

interface View {
  readonly one: PeopleImport
  readonly plan: Plan | null
  readonly asked: Asked
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** What an import would do, does, or did, by its state. */
export function seeImportPage(view: View): PageContent {
  const { one, errors = null } = view
  return {
    title: `Import of ${one.fileName}`,
    kind: 'wide',
    errors,
    beforeContent: backLink({ text: 'Import people', href: '/people/import' }),
    main: html`<h1 class="govuk-heading-xl">${heading(view)}</h1>
<p class="govuk-body-l">${kindNames[one.kind]}: ${one.fileName}, brought on ${momentInWords(one.broughtAt)}</p>
${parts(view)}`,
  }
}

function heading({ one, now }: View): string {
  if (hasBrokenOff(one, now)) return 'This import broke off'
  const headings: Readonly<Record<PeopleImport['state'], string>> = {
    columns: 'First say what the columns are',
    ready: 'What would change',
    applying: 'The import is being applied',
    applied: 'The import is applied',
    undone: 'The import was taken back',
    discarded: 'The import was thrown away',
  }
  return headings[one.state]
}

function parts(view: View): SafeHtml {
  const { one, plan, now, hiddenFields } = view
  if (hasBrokenOff(one, now))
    return html`<p class="govuk-body">The program stopped while the import was being applied. Nothing of it was kept: it is as if it had not begun.</p>
${form(one, hiddenFields, button({ text: 'Start again', name: 'do', value: 'apply', preventDoubleClick: true }))}`
  if (one.state === 'applying') return progressPart(one)
  if (one.state === 'columns')
    return html`${button({ text: 'Say what the columns are', href: `/people/import/${one.id}/columns` })}${form(one, hiddenFields, throwAway())}`
  if (!plan) return html`${insetText({ text: `${countsInWords(one.counts)}. What it took to undo it is not kept any longer.` })}`
  return one.state === 'applied' ? appliedPart(view, plan) : previewPart(view, plan)
}

const form = (one: PeopleImport, hiddenFields: SafeHtml, inner: SafeHtml): SafeHtml =>
  html`<form method="post" action="/people/import/${one.id}" novalidate>${hiddenFields}${inner}</form>`

const throwAway = (): SafeHtml =>
  button({ text: 'Throw this import away', name: 'do', value: 'discard', classes: 'govuk-button--secondary' })

function progressPart({ progress }: PeopleImport): SafeHtml {
  return html`<p class="govuk-body" id="progress-label">${progress} % is written. This page looks again by itself.</p>
<progress max="100" value="${String(progress)}" aria-labelledby="progress-label">${progress} %</progress>
<p class="govuk-body">You may leave this page: the import goes on. Nothing counts until all of it is written.</p>`
}

function previewPart(view: View, plan: Plan): SafeHtml {
  const { one, hiddenFields, errors } = view
  const open = plan.questions.length
  return html`${one.failure ? warningText({ text: failureWords[one.failure], iconFallbackText: 'Warning' }) : undefined}
<p class="govuk-body-l"><strong>${countsInWords(one.counts)}.</strong></p>
${findingsPart(plan.findings)}
${
  open > 0
    ? html`<h2 class="govuk-heading-m">For you to decide first</h2>
<p class="govuk-body">${open === 1 ? 'One question is' : `${open.toLocaleString('en-GB')} questions are`} open. Whom they concern is not in the preview yet.</p>
${button({ text: 'Decide', href: `/people/import/${one.id}/questions` })}`
    : undefined
}
${plan.leavers.going.length > 0 ? html`<p class="govuk-body"><a class="govuk-link" href="/people/import/${one.id}/questions#stay">Say who stays, though the file would have them gone</a></p>` : undefined}
${linesPart(one.id, plan, view.asked)}
${form(one, hiddenFields, html`${open === 0 && !isEmpty(plan) ? applyPart(plan, errors) : undefined}${throwAway()}`)}`
}

function applyPart(plan: Plan, errors: FormErrors | undefined): SafeHtml {
  const { going, of } = plan.leavers
  const many = tooManyLeave(plan)
    ? checkboxes({
        name: 'manyMayLeave',
        idPrefix: 'manyMayLeave',
        errorMessage: fieldError(errors, 'manyMayLeave'),
        fieldset: { legend: { text: 'So many go?', classes: 'govuk-fieldset__legend--m' } },
        hint: {
          text: `${going.length} of the ${of} people at your school would go. More than one in ten is often a file that is not whole.`,
        },
        items: [{ value: 'yes', text: `Yes, these ${going.length} people have gone` }],
      })
    : undefined
  return html`${many}${button({ text: 'Apply the import', name: 'do', value: 'apply', preventDoubleClick: true })} `
}

function appliedPart({ one, asked }: View, plan: Plan): SafeHtml {
  return html`<p class="govuk-body-l"><strong>${countsInWords(one.counts)}.</strong></p>
${one.appliedAt ? html`<p class="govuk-body">Applied on ${momentInWords(one.appliedAt)}. You can take it back within 30 days.</p>` : undefined}
${button({ text: 'Take this import back', href: `/people/import/${one.id}/undo`, classes: 'govuk-button--secondary' })}
${linesPart(one.id, plan, asked)}`
}
