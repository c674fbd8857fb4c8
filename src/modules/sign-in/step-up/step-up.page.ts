import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Provider } from '../openid/provider.ts'
import { providerButtons } from '../openid/provider-buttons.page.ts'
import { passkeyForm, withoutPasskeys } from '../passkeys/passkey-form.page.ts'
import { passkeyScript } from '../passkeys/passkey-script.ts'
import { codeField } from '../sign-in/show-code.page.ts'
import type { SignInWords } from '../sign-in/sign-in.words.ts'
import { hasWayIn, type WaysIn } from '../ways-in-views.ts'
import type { HeldForm } from './held-form.ts'
import type { StepUpWords } from './step-up.words.ts'

interface View {
  readonly words: StepUpWords
  readonly signIn: SignInWords
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
<p class="govuk-body">${view.words.t('step-up.persona')}</p>
${button({ text: view.words.t('step-up.carry-on') })}
</form>`

const passkeyPart = (view: View): SafeHtml => html`${passkeyForm({
  action: '/step-up',
  does: 'show',
  options: '/sign-in/passkey/options',
  hiddenFields: carried(view, 'passkey'),
  text: view.words.t('step-up.passkey'),
  problems: { '': view.signIn.t('sign-in.no-passkey-shown') },
})}
${withoutPasskeys(view.words.t('step-up.no-passkey'))}`

const codePart = (view: View): SafeHtml => html`<form method="post" action="/step-up" novalidate>
${carried(view, 'totp')}
${codeField(view.errors, view.words.t('step-up.code'), view.words.language)}
${button({ text: view.signIn.t('sign-in.continue'), classes: view.passkeys ? 'govuk-button--secondary' : '' })}
</form>`

/** Nothing that can be shown here: whoever came by a link comes by another. */
const anotherWay = ({ words: { t }, hiddenFields, ways }: View): SafeHtml => html`<p class="govuk-body">${
  hasWayIn(ways) ? t('step-up.again') : t('step-up.link')
}</p>
<form method="post" action="/sign-out" novalidate>${hiddenFields()}${button({ text: t('step-up.sign-out'), classes: 'govuk-button--secondary' })}</form>`

function ways(view: View): SafeHtml {
  if (view.isPersona) return personaForm(view)
  const { providers, then, held, hiddenFields } = view
  const { t } = view.words
  const text = (provider: string) => t('step-up.provider', { provider })
  const accounts = providerButtons({ providers, action: '/step-up/with', text, hiddenFields, then })
  const lost = held !== undefined && providers.length > 0
  return html`${view.passkeys ? passkeyPart(view) : ''}
${view.ways.authenticator ? codePart(view) : ''}
${lost ? html`<p class="govuk-body">${t('step-up.copy')}</p>` : ''}
${accounts}
${view.passkeys || view.ways.authenticator || providers.length > 0 ? '' : anotherWay(view)}`
}

/** Every way that the person has. */
export function stepUpPage(view: View): PageContent {
  const { t } = view.words
  return {
    title: t('step-up.title'),
    words: [view.words, view.signIn],
    errors: view.errors,
    scripts: [passkeyScript.path],
    main: html`<h1 class="govuk-heading-xl">${t('step-up.title')}</h1>
<p class="govuk-body-l">${t('step-up.lead')}</p>
${view.held === undefined ? '' : html`<p class="govuk-body">${t('step-up.kept')}</p>`}
${ways(view)}`,
  }
}

const fields = (values: HeldForm['values']): SafeHtml[] =>
  Object.entries(values).flatMap(([name, value]) => [value].flat().map(one => input(name, one)))

interface Waiting {
  readonly words: StepUpWords
  readonly waiting: HeldForm
  readonly hiddenFields: SafeHtml
}

/** The form that waited, with all that was typed: one press sends it. */
export function carryOnPage({ words, waiting, hiddenFields }: Waiting): PageContent {
  const { t } = words
  return {
    title: t('step-up.held-title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('step-up.thanks')}</h1>
<p class="govuk-body-l">${t('step-up.held')}</p>
<form method="post" action="${waiting.to}" novalidate>
${hiddenFields}
${fields(waiting.values)}
${button({ text: t('step-up.finish'), preventDoubleClick: true })}
</form>`,
  }
}
