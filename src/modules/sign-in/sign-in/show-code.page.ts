import type { FormErrors, PageContent } from '../../../platform/http.ts'
import type { Language } from '../../../platform/languages.ts'
import { button, input } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { SignInWords } from './sign-in.words.ts'

/** As the session's factors name them. */
export type CodeKind = 'totp' | 'recovery-code'

export const codeAddress: Readonly<Record<CodeKind, string>> = {
  totp: '/sign-in/code',
  'recovery-code': '/sign-in/recovery-code',
}

const ids = { totp: 'code', 'recovery-code': 'recovery' } as const

/** The field for six figures, which browsers and password managers know and fill in. */
export const codeField = (errors: FormErrors, label: string, language: Language): SafeHtml =>
  input({
    name: 'code',
    id: 'code',
    label: { text: label },
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    spellcheck: false,
    classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
    errorMessage: fieldError(errors, 'code', language),
  })

const recoveryCodeField = (errors: FormErrors, { t, language }: SignInWords): SafeHtml =>
  input({
    name: 'code',
    id: 'code',
    label: { text: t('sign-in.recovery-label') },
    hint: { text: t('sign-in.recovery-hint', { example: 'k7w2m-p9xq4' }) },
    autocomplete: 'off',
    spellcheck: false,
    classes: 'govuk-input--width-20',
    errorMessage: fieldError(errors, 'code', language),
  })

interface View {
  readonly words: SignInWords
  readonly kind: CodeKind
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** The second half of signing in with a password. */
export function codePage({ words, kind, hiddenFields, errors = {} }: View): PageContent {
  const { t, language } = words
  const title = t(`sign-in.${ids[kind]}-title`)
  const other = codeAddress[kind === 'totp' ? 'recovery-code' : 'totp']
  return {
    title,
    words,
    errors,
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body">${t(`sign-in.${ids[kind]}-lead`)}</p>
<form method="post" action="${codeAddress[kind]}" novalidate>
${hiddenFields}
${kind === 'totp' ? codeField(errors, t('sign-in.code-label'), language) : recoveryCodeField(errors, words)}
${button({ text: t('sign-in.enter') })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${other}">${t(`sign-in.${ids[kind]}-other`)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">${t('sign-in.again')}</a></p>`,
  }
}
