import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button, fileUpload, insetText } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'

interface View {
  readonly waiting: readonly { readonly id: string; readonly fileName: string }[]
  readonly hiddenFields: SafeHtml
  readonly errors: FormErrors | null
}

/** One file, and what will come of it. */
export function bringInPolicyPage({ waiting, hiddenFields, errors }: View): PageContent {
  return {
    title: 'Bring in your policy',
    errors,
    beforeContent: backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">Bring in your school’s own policy</h1>
<p class="govuk-body-l">We read the document, find its rules and show you each one. Nothing comes into force until you say so.</p>
${waitingPart(waiting)}
<form method="post" action="/policy/import" enctype="multipart/form-data" novalidate>
${hiddenFields}
${fileUpload({
  name: 'file',
  id: 'file',
  label: { text: 'Your social media policy', classes: 'govuk-label--m' },
  hint: { text: 'A Word document (.docx), PDF, OpenDocument (.odt), web page, Markdown or plain text, of at most 10 MB' },
  errorMessage: fieldError(errors ?? undefined, 'file'),
  attributes: { accept: '.docx,.odt,.pdf,.html,.htm,.md,.txt' },
})}
${button({ text: 'Read the document', preventDoubleClick: true })}
</form>
${insetText({ text: 'The document stays within this installation. It is sent nowhere else.' })}`,
  }
}

function waitingPart(waiting: View['waiting']): SafeHtml {
  if (waiting.length === 0) return html``
  const lines = waiting.map(
    ({ id, fileName }) => html`<li><a class="govuk-link" href="/policy/import/${id}">Go on with ${fileName}</a></li>`,
  )
  return html`<h2 class="govuk-heading-m">Waiting for your decisions</h2><ul class="govuk-list">${lines}</ul>
<h2 class="govuk-heading-m">Or bring in another</h2>`
}
