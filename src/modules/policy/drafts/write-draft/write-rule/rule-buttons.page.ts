/** Buttons that send the rule editor's form without saving: each comes back at what it made, or at what is left. */
import { button } from '../../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'

interface Step {
  readonly text: string
  /** What it is said of, for those who hear the page: "thing to do 2". */
  readonly hidden?: string
  readonly does: string
  /** The address that the form goes to. */
  readonly action: string
  /** The id that the page comes back at. */
  readonly at: string
}

export const stepButton = ({ text, hidden, does, action, at }: Step): SafeHtml =>
  button({
    html: html`${text}${hidden === undefined ? '' : html`<span class="govuk-visually-hidden"> ${hidden}</span>`}`,
    name: 'do',
    value: does,
    classes: 'govuk-button--secondary',
    attributes: { formaction: `${action}#${at}` },
  })
