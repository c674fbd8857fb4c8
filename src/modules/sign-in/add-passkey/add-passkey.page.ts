import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, input } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { PasskeyWords } from '../passkeys/passkey.words.ts'
import { passkeyForm, withoutPasskeys } from '../passkeys/passkey-form.page.ts'
import { passkeyScript } from '../passkeys/passkey-script.ts'

interface View {
  readonly words: PasskeyWords
  /** Whether browsers have passkeys at this address. */
  readonly possible: boolean
  readonly values: FormValues
  readonly errors?: FormErrors
  readonly hiddenFields: SafeHtml
}

/** The field for a passkey's name. */
export const passkeyNameField = ({ t, language }: PasskeyWords, values: FormValues, errors: FormErrors): SafeHtml =>
  input({
    name: 'name',
    id: 'name',
    label: { text: t('passkey.name'), classes: 'govuk-label--s' },
    hint: { text: t('passkey.name-hint') },
    value: typeof values['name'] === 'string' ? values['name'] : '',
    spellcheck: false,
    errorMessage: fieldError(errors, 'name', language),
  })

/** What a passkey is, and the button that has the browser make one. */
export function addPasskeyPage({ words, possible, values, errors = {}, hiddenFields }: View): PageContent {
  const { t, rich } = words
  const fields = passkeyNameField(words, values, errors)
  const instead = html`<a class="govuk-link" href="/me/sign-in/password">${t('passkey.set-password')}</a>`
  const form = {
    action: '/me/sign-in/passkeys',
    options: '/me/sign-in/passkeys/options',
    does: 'add',
    problems: { InvalidStateError: t('passkey.there-already'), '': t('passkey.not-made') },
    hiddenFields,
    fields,
  } as const
  return {
    title: t('passkey.add'),
    words,
    errors,
    scripts: [passkeyScript.path],
    beforeContent: backLink({ href: '/me/sign-in', text: t('passkey.back') }),
    main: html`<h1 class="govuk-heading-xl">${t('passkey.add')}</h1>
<p class="govuk-body">${t('passkey.what')}</p>
${possible ? passkeyForm({ ...form, text: t('passkey.make') }) : ''}
${withoutPasskeys(t(possible ? 'passkey.no-scripts' : 'passkey.no-https'))}
<p class="govuk-body">${rich('passkey.none', { link: instead })}</p>`,
  }
}
