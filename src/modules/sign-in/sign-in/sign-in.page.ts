import type { PageContent, School } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'

/** A real school, before its people can sign in by themselves. */
export function signInPage({ school }: { readonly school: School }): PageContent {
  return {
    title: 'Sign in',
    main: html`<h1 class="govuk-heading-xl">Sign in</h1>
<p class="govuk-body-l">You have been signed out, or were not signed in yet.</p>
<p class="govuk-body">So far only whoever set up ${school.name} can sign in, with the set-up link. Everybody else can <a class="govuk-link" href="/ask">ask</a> and <a class="govuk-link" href="/policy">read the policy</a> without signing in.</p>`,
  }
}
