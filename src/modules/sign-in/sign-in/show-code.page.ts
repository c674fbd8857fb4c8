import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, input } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'

/** As the session's factors name them. */
export type CodeKind = 'totp' | 'recovery-code'

export const codeAddress: Readonly<Record<CodeKind, string>> = {
  totp: '/sign-in/code',
  'recovery-code': '/sign-in/recovery-code',
}

const words = {
  totp: {
    title: 'Enter your code',
    lead: 'Open your authenticator app. It shows six figures for Schoolgate.',
    label: 'Six figures',
    other: { href: codeAddress['recovery-code'], text: 'I have no phone at hand: use a recovery code' },
    classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
  },
  'recovery-code': {
    title: 'Enter a recovery code',
    lead: 'They are on the paper that you printed or wrote when you set up your authenticator app. Each works once.',
    label: 'Recovery code',
    other: { href: codeAddress.totp, text: 'Use the authenticator app' },
    classes: 'govuk-input--width-20',
  },
} as const

/** The field for six figures, which browsers and password managers know and fill in. */
export const codeField = (errors: FormErrors, label: string = words.totp.label): SafeHtml =>
  input({
    name: 'code',
    id: 'code',
    label: { text: label },
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    spellcheck: false,
    classes: words.totp.classes,
    errorMessage: fieldError(errors, 'code'),
  })

const recoveryCodeField = (errors: FormErrors): SafeHtml =>
  input({
    name: 'code',
    id: 'code',
    label: { text: words['recovery-code'].label },
    hint: { text: 'For example, k7w2m-p9xq4' },
    autocomplete: 'off',
    spellcheck: false,
    classes: words['recovery-code'].classes,
    errorMessage: fieldError(errors, 'code'),
  })

interface View {
  readonly kind: CodeKind
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** The second half of signing in with a password. */
export function codePage({ kind, hiddenFields, errors = {} }: View): PageContent {
  const { title, lead, other } = words[kind]
  return {
    title,
    errors,
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body">${lead}</p>
<form method="post" action="${codeAddress[kind]}" novalidate>
${hiddenFields}
${kind === 'totp' ? codeField(errors) : recoveryCodeField(errors)}
${button({ text: 'Sign in' })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${other.href}">${other.text}</a></p>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">Start again</a></p>`,
  }
}
