import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Provider } from '../openid/provider.ts'
import { providerButtons } from '../openid/provider-buttons.page.ts'
import { passkeyForm, withoutPasskeys } from '../passkeys/passkey-form.page.ts'
import { passkeyScript } from '../passkeys/passkey-script.ts'
import { codeField } from '../sign-in/show-code.page.ts'
import { hasWayIn, type WaysIn } from '../ways-in-views.ts'
import type { HeldForm } from './held-form.ts'

interface View {
  readonly ways: WaysIn
  /** Providers to which the person has connected an account. */
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[]
  readonly isPersona: boolean
  /** Whether the person has a passkey, and browsers have them at this address. */
  readonly passkeys: boolean
  readonly then: string | null
  /** A form that waits, as `holdForm` made it. */
  readonly held: string | undefined
  readonly errors: FormErrors
  readonly hiddenFields: () => SafeHtml
}

const input = (name: string, value: string): SafeHtml => html`<input type="hidden" name="${name}" value="${value}">`

const carried = ({ then, held, hiddenFields }: View, way: string): SafeHtml =>
  html`${hiddenFields()}${input('with', way)}${then === null ? '' : input('then', then)}${held === undefined ? '' : input('held', held)}`

const personaForm = (view: View): SafeHtml => html`<form method="post" action="/step-up" novalidate>
${carried(view, 'persona')}
<p class="govuk-body">In a real school you would show your passkey here.</p>
${button({ text: 'Carry on' })}
</form>`

const passkeyPart = (view: View): SafeHtml => html`${passkeyForm({
  action: '/step-up',
  does: 'show',
  options: '/sign-in/passkey/options',
  hiddenFields: carried(view, 'passkey'),
  text: 'Show your passkey',
})}
${withoutPasskeys('Your passkey does not work in this browser, or its scripts are off.')}`

const codePart = (view: View): SafeHtml => html`<form method="post" action="/step-up" novalidate>
${carried(view, 'totp')}
${codeField(view.errors, 'The six figures in your authenticator app')}
${button({ text: 'Continue', classes: view.passkeys ? 'govuk-button--secondary' : '' })}
</form>`

/** Nothing that can be shown here: whoever came by a link comes by another. */
const anotherWay = ({ hiddenFields, ways }: View): SafeHtml => html`<p class="govuk-body">${
  hasWayIn(ways) ? 'You can also sign out and in again.' : 'You came by a link. Sign out, and ask for another.'
}</p>
<form method="post" action="/sign-out" novalidate>${hiddenFields()}${button({ text: 'Sign out', classes: 'govuk-button--secondary' })}</form>`

function ways(view: View): SafeHtml {
  if (view.isPersona) return personaForm(view)
  const { providers, then, held, hiddenFields } = view
  const accounts = providerButtons({ providers, action: '/step-up/with', verb: 'Sign in again with', hiddenFields, then })
  const lost = held !== undefined && providers.length > 0
  return html`${view.passkeys ? passkeyPart(view) : ''}
${view.ways.authenticator ? codePart(view) : ''}
${lost ? html`<p class="govuk-body">If you go by your school account, copy what you typed first: it does not come with you.</p>` : ''}
${accounts}
${view.passkeys || view.ways.authenticator || providers.length > 0 ? '' : anotherWay(view)}`
}

/** Every way that the person has. */
export function stepUpPage(view: View): PageContent {
  return {
    title: 'Show that it is you',
    errors: view.errors,
    scripts: [passkeyScript.path],
    main: html`<h1 class="govuk-heading-xl">Show that it is you</h1>
<p class="govuk-body-l">What comes next is for you alone, so we ask again. Then we do not ask for ten minutes.</p>
${view.held === undefined ? '' : html`<p class="govuk-body">Nothing is lost: what you typed is kept, and nothing has been done yet.</p>`}
${ways(view)}`,
  }
}

const fields = (values: HeldForm['values']): SafeHtml[] =>
  Object.entries(values).flatMap(([name, value]) => [value].flat().map(one => input(name, one)))

/** The form that waited, with all that was typed: one press sends it. */
export function carryOnPage({
  waiting,
  hiddenFields,
}: {
  readonly waiting: HeldForm
  readonly hiddenFields: SafeHtml
}): PageContent {
  return {
    title: 'Now finish what you began',
    main: html`<h1 class="govuk-heading-xl">Thank you</h1>
<p class="govuk-body-l">What you typed is still here. Nothing has been done with it yet.</p>
<form method="post" action="${waiting.to}" novalidate>
${hiddenFields}
${fields(waiting.values)}
${button({ text: 'Finish what you began', preventDoubleClick: true })}
</form>`,
  }
}
