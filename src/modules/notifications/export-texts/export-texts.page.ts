import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button, checkboxes, insetText } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { momentOf } from '../moment-in-words.ts'
import type { TextByHand } from './texts-by-hand.ts'

interface View {
  readonly texts: readonly TextByHand[]
  readonly names: ReadonlyMap<string, string>
  /** A file that was made just now. */
  readonly file: string | null
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
  readonly errors: FormErrors | null
}

/** Texts to choose, and the file that was made of some. */
export function exportTextsPage({ texts, names, file, now, hiddenFields, errors }: View): PageContent {
  return {
    title: 'Texts to send by hand',
    errors,
    errorIds: { texts: 'texts' },
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Texts to send by hand</h1>
<p class="govuk-body-l">These go out by your own texting service. Choose them, make a file, and give it to the service. No text says what it is about.</p>
${file ? insetText({ html: html`<p class="govuk-body"><a class="govuk-link" href="/office/texts/${file}" download>Save the file of numbers and messages</a></p>` }) : undefined}
${
  texts.length === 0
    ? html`<p class="govuk-body">No text waits for you.</p>`
    : html`<form method="post" action="/office/texts" novalidate>${hiddenFields}
${checkboxes({
  name: 'texts',
  idPrefix: 'texts',
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'Which texts?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors ?? undefined, 'texts'),
  items: texts.map(({ id, personId, subject, at }) => ({
    value: id,
    text: `${names.get(personId) ?? 'Somebody who is gone'}: ${subject}`,
    hint: { text: momentOf(at, now) },
    checked: true,
  })),
})}
${button({ text: 'Make a file of these', preventDoubleClick: true })}</form>`
}`,
  }
}
