import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button } from '../../../../ui/components.ts'
import { html } from '../../../../ui/html.ts'
import type { Provider } from '../provider.ts'

const factorsOf = ({ enforcesMfa }: Provider): string =>
  enforcesMfa ? 'always asks for a second factor' : 'staff show a code here as well'

/** The providers that the school has. */
export function seeProvidersPage({ providers }: { readonly providers: readonly Provider[] }): PageContent {
  const lines = providers.map(
    provider =>
      html`<li><a class="govuk-link" href="/office/sign-in-providers/${provider.id}">${provider.name}</a>: ${factorsOf(provider)}</li>`,
  )
  return {
    title: 'Ways to sign in with a school account',
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Ways to sign in with a school account</h1>
<p class="govuk-body-l">People who have a Microsoft or Google account from the school can use it here. Each connects it once, from an invitation or from their own page.</p>
${lines.length > 0 ? html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>` : html`<p class="govuk-body">There is none yet.</p>`}
${button({ text: 'Add one', href: '/office/sign-in-providers/add' })}`,
  }
}
