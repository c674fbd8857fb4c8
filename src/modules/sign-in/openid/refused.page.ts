import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import { type RefusalReason, refusalWords } from './refusals.ts'

interface View {
  readonly reason: RefusalReason
  /** The provider's, as the school calls it. */
  readonly name: string
  readonly back: { readonly href: string; readonly text: string }
}

/** Nobody was let in: why, and what to do. */
export function refusedPage({ reason, name, back }: View): PageContent {
  const { happened, next } = refusalWords(reason, name)
  return {
    title: 'You are not signed in yet',
    main: html`<h1 class="govuk-heading-xl">That did not work</h1>
<p class="govuk-body-l">${happened}</p>
<p class="govuk-body">${next}</p>
${button({ text: back.text, href: back.href })}`,
  }
}
