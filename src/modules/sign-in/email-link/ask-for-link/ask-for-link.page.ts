import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, input } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'

interface View {
  readonly hiddenFields: SafeHtml
  readonly values?: FormValues
  readonly errors?: FormErrors
}

/** The field and its button, wherever a link can be asked for. */
export const askForLinkForm = ({
  hiddenFields,
  values = {},
  errors = {},
}: View): SafeHtml => html`<form method="post" action="/sign-in/link" novalidate>
${hiddenFields}
${input({
  name: 'email',
  id: 'email',
  type: 'email',
  label: { text: 'Your email address' },
  hint: { text: 'The one that the school has for you' },
  autocomplete: 'email',
  spellcheck: false,
  value: typeof values['email'] === 'string' ? values['email'] : '',
  errorMessage: fieldError(errors, 'email'),
})}
${button({ text: 'Send me a link', preventDoubleClick: true })}
</form>`

/** For parents and carers: an address, and nothing to remember. */
export function askForLinkPage(view: View): PageContent {
  return {
    title: 'Get a link by email',
    ...(view.errors && { errors: view.errors }),
    beforeContent: backLink({ text: 'Sign in', href: '/sign-in' }),
    main: html`<h1 class="govuk-heading-xl">Get a link by email</h1>
<p class="govuk-body-l">For parents, carers and helpers. We send you a link that signs you in. There is nothing to remember.</p>
${askForLinkForm(view)}
<p class="govuk-body">You work here, or are a governor? <a class="govuk-link" href="/sign-in">Sign in another way</a>.</p>`,
  }
}

/** The same for every address. */
export function linkAskedPage(): PageContent {
  return {
    title: 'Look in your mail',
    main: html`<h1 class="govuk-heading-xl">Look in your mail</h1>
<p class="govuk-body-l">If we know this address, a link is on its way.</p>
<ul class="govuk-list govuk-list--bullet">
<li>It works for 15 minutes, once, and only in this browser.</li>
<li>Nothing came? Look among unwanted mail. You may have given the school another address.</li>
<li>The school office can tell you which address they have for you, and change it.</li>
</ul>
<p class="govuk-body"><a class="govuk-link" href="/sign-in/link">Ask again</a></p>`,
  }
}
