import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Provider } from './provider.ts'

interface View {
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[]
  /** Where they lead: `/sign-in/with`, `/me/sign-in/connect` or `/step-up/with`. */
  readonly action: '/sign-in/with' | '/me/sign-in/connect' | '/step-up/with'
  /** On the button of a provider: "Sign in with Microsoft". */
  readonly text: (provider: string) => string
  readonly hiddenFields: () => SafeHtml
  /** Where to go on afterwards. */
  readonly then?: string | null | undefined
}

/** One button for each provider, each a form of its own. */
export const providerButtons = ({ providers, action, text, hiddenFields, then }: View): SafeHtml[] =>
  providers.map(
    ({ id, name }) => html`<form method="post" action="${action}/${id}" novalidate>
${hiddenFields()}
${then ? html`<input type="hidden" name="then" value="${then}">` : ''}
${button({ text: text(name), classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`,
  )
