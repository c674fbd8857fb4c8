/** The shape that the pages of settings share: the way back to the office, what is asked, one form. */
import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, type InputOptions, input } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'

/** What every form needs to be shown, for the first time or again. */
export interface FormView {
  readonly hiddenFields: SafeHtml
  readonly values: FormValues
  readonly errors: FormErrors
}

const office = { text: 'Office', href: '/office' }

interface SettingsPage {
  readonly title: string
  readonly lead?: string
  readonly back?: { readonly text: string; readonly href: string }
  readonly errors?: FormErrors
  readonly errorIds?: Readonly<Record<string, string>>
  readonly main: SafeHtml
}

export const settingsPage = ({ title, lead, back = office, errors, errorIds, main }: SettingsPage): PageContent => ({
  title,
  ...(errors && { errors }),
  ...(errorIds && { errorIds }),
  beforeContent: backLink(back),
  main: html`<h1 class="govuk-heading-xl">${title}</h1>
${lead === undefined ? '' : html`<p class="govuk-body-l">${lead}</p>`}
${main}`,
})

interface SettingsForm {
  readonly action: string
  readonly hiddenFields: SafeHtml
  readonly fields: SafeHtml
  readonly save: string
  /** True for a form with a file. */
  readonly upload?: boolean
  /** A second button, that takes the thing away. */
  readonly remove?: string
}

/** A form with its button; the one that removes says so in `do`. */
export function settingsForm({ action, hiddenFields, fields, save, upload = false, remove }: SettingsForm): SafeHtml {
  const saving = button({ text: save, preventDoubleClick: true, ...(remove && { name: 'do', value: 'save' }) })
  const removing =
    remove && button({ text: remove, name: 'do', value: 'remove', classes: 'govuk-button--warning', preventDoubleClick: true })
  return html`<form method="post" action="${action}" novalidate${upload ? html` enctype="multipart/form-data"` : ''}>
${hiddenFields}
${fields}
<div class="govuk-button-group">${saving}${removing}</div>
</form>`
}

/** What was typed in a field; empty where nothing was. */
export const typed = (values: FormValues, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** A line of text with its label; what was typed and what is wrong with it beside. */
export const textField = (
  { values, errors }: Pick<FormView, 'values' | 'errors'>,
  name: string,
  label: string,
  more: Partial<InputOptions> = {},
): SafeHtml =>
  input({
    name,
    id: name,
    label: { text: label, classes: 'govuk-label--s' },
    value: typed(values, name),
    errorMessage: fieldError(errors, name),
    ...more,
  })
