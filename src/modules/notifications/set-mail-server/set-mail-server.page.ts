import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, insetText, passwordInput, radios } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { mailSettings } from '../way-store.ts'

interface View {
  readonly settings: Awaited<ReturnType<typeof mailSettings>>
  readonly hiddenFields: () => SafeHtml
  readonly errors: FormErrors | null
  readonly values?: FormValues
}

const securities = [
  { value: 'starttls', text: 'It begins in the open and turns private (STARTTLS)', hint: { text: 'Usual for port 587' } },
  { value: 'tls', text: 'It is private from the start (TLS)', hint: { text: 'Usual for port 465' } },
  { value: 'none', text: 'It is not private', hint: { text: 'Only for a server on this very machine' } },
]

/** The server, and a message to try it. */
export function setMailServerPage({ settings, hiddenFields, errors, values }: View): PageContent {
  const stored = settings && { ...settings, port: String(settings.port), user: settings.user ?? '' }
  const typed = (field: 'host' | 'port' | 'security' | 'user' | 'from', usual = ''): string => {
    const value = values?.[field]
    return typeof value === 'string' ? value : (stored?.[field] ?? usual)
  }
  const text = (name: 'host' | 'port' | 'user' | 'from', label: string, more: object = {}) =>
    input({
      name,
      id: name,
      label: { text: label },
      value: typed(name, name === 'port' ? '587' : ''),
      errorMessage: fieldError(errors ?? undefined, name),
      spellcheck: false,
      ...more,
    })
  return {
    title: 'Mail server',
    errors,
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Mail server</h1>
<p class="govuk-body-l">Mails go out by your school’s own server. Whoever runs it can tell you what to enter.</p>
${settings ? undefined : insetText({ text: 'No server is set. Mails go out by GOV.UK Notify where that is set, else they wait as “not sent”.' })}
<form method="post" action="/office/mail" novalidate>${hiddenFields()}
${text('host', 'Name of the server', { hint: { text: 'Such as smtp.office365.com' } })}
${text('port', 'Port', { classes: 'govuk-input--width-5', inputmode: 'numeric' })}
${radios({ name: 'security', idPrefix: 'security', fieldset: { legend: { text: 'How is the connection kept private?' } }, errorMessage: fieldError(errors ?? undefined, 'security'), value: typed('security', 'starttls'), items: securities })}
${text('user', 'Name to sign in with', { hint: { text: 'Leave it empty if the server asks for none' }, autocomplete: 'off' })}
${passwordInput({ name: 'password', id: 'password', label: { text: 'Password' }, autocomplete: 'off', hint: { text: settings?.hasPassword ? 'One is kept, sealed. Leave this empty to keep it' : 'It is kept sealed, and never shown again' }, errorMessage: fieldError(errors ?? undefined, 'password') })}
${text('from', 'Address that mails come from', { type: 'email', hint: { text: 'Such as office@school.example' } })}
${button({ text: 'Keep these settings', preventDoubleClick: true })}
</form>
${settings ? further(hiddenFields) : undefined}`,
  }
}

const further = (hiddenFields: () => SafeHtml): SafeHtml => html`<h2 class="govuk-heading-m">Try it</h2>
<form method="post" action="/office/mail/test" novalidate>${hiddenFields()}
${button({ text: 'Send me a test message', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">Stop using it</h2>
<form method="post" action="/office/mail/remove" novalidate>${hiddenFields()}
${button({ text: 'Remove this server', classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
