import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'
import type { OfficeGroup } from '../school-deps.ts'

export const seeOfficePage = ({ groups }: { readonly groups: readonly OfficeGroup[] }): PageContent => ({
  title: 'Office',
  main: html`<h1 class="govuk-heading-xl">Office</h1>
${groups.length === 0 ? html`<p class="govuk-body-l">There is nothing here that you look after.</p>` : ''}
${groups.map(
  ({ heading, links }) => html`<h2 class="govuk-heading-l">${heading}</h2>
<ul class="sg-office">${links.map(
    ({ href, text, hint }) =>
      html`<li><a class="govuk-link" href="${href}">${text}</a><span class="sg-quiet">${hint}</span></li>`,
  )}</ul>`,
)}`,
})
