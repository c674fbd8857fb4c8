import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, input } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { EmailLinkWords } from '../email-link.words.ts'

interface View {
  readonly words: EmailLinkWords
  readonly hiddenFields: SafeHtml
  readonly values?: FormValues
  readonly errors?: FormErrors
}

/** The field and its button, wherever a link can be asked for. */
export const askForLinkForm = ({
  words: { t, language },
  hiddenFields,
  values = {},
  errors = {},
}: View): SafeHtml => html`<form method="post" action="/sign-in/link" novalidate>
${hiddenFields}
${input({
  name: 'email',
  id: 'email',
  type: 'email',
  label: { text: t('link.address') },
  hint: { text: t('link.which') },
  autocomplete: 'email',
  spellcheck: false,
  value: typeof values['email'] === 'string' ? values['email'] : '',
  errorMessage: fieldError(errors, 'email', language),
})}
${button({ text: t('link.send'), preventDoubleClick: true })}
</form>`

/** For parents and carers: an address, and nothing to remember. */
export function askForLinkPage(view: View): PageContent {
  const { words, errors } = view
  const { t, rich } = words
  return {
    title: t('link.title'),
    words,
    ...(errors && { errors }),
    beforeContent: backLink({ text: t('link.sign-in'), href: '/sign-in' }),
    main: html`<h1 class="govuk-heading-xl">${t('link.title')}</h1>
<p class="govuk-body-l">${t('link.for')}</p>
${askForLinkForm(view)}
<p class="govuk-body">${rich('link.staff', { other: html`<a class="govuk-link" href="/sign-in">${t('link.other')}</a>` })}</p>`,
  }
}

/** The same for every address. */
export function linkAskedPage(words: EmailLinkWords): PageContent {
  const { t } = words
  return {
    title: t('link.look'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('link.look')}</h1>
<p class="govuk-body-l">${t('link.on-way')}</p>
<ul class="govuk-list govuk-list--bullet">
<li>${t('link.works')}</li>
<li>${t('link.nothing')}</li>
<li>${t('link.office')}</li>
</ul>
<p class="govuk-body"><a class="govuk-link" href="/sign-in/link">${t('link.again')}</a></p>`,
  }
}
