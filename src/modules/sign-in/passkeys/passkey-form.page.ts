/** A form that carries a passkey: hidden until the script finds that this browser has them. */
import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'

interface PasskeyForm {
  readonly action: string
  /** `add`: the browser makes one. `show`: it shows one that is there. */
  readonly does: 'add' | 'show'
  /** Where the script asks what is to be signed. */
  readonly options: string
  readonly hiddenFields: SafeHtml
  /** On the button. */
  readonly text: string
  /** What can go wrong in the browser, by the name of its error, in the page's language; under `''` whatever else it is. */
  readonly problems: { readonly '': string; readonly InvalidStateError?: string }
  /** Whether the browser may offer passkeys by itself, beside the fields of a page that has `autocomplete="webauthn"`. */
  readonly offer?: boolean
  /** Above the button. */
  readonly fields?: SafeHtml
}

/** The form, with the words for what can go wrong in the browser. Pages that have it name `passkeyScript` among their scripts. */
export function passkeyForm(form: PasskeyForm): SafeHtml {
  const { action, does, options, hiddenFields, text, problems, offer = false, fields } = form
  return html`<form method="post" action="${action}" novalidate hidden data-passkey="${does}" data-options="${options}"${offer ? html` data-offer` : ''}>
${hiddenFields}
<input type="hidden" name="passkey" value="">
${fields}
<div aria-live="assertive">
${Object.entries(problems).map(([name, words]) => html`<div data-problem="${name}" hidden><p class="govuk-error-message">${words}</p></div>`)}
</div>
${button({ text })}
</form>`
}

/** Shown wherever the form is not. */
export const withoutPasskeys = (text: string): SafeHtml => html`<p class="govuk-body" data-without-passkeys>${text}</p>`
