import type { PageContent } from '../../../platform/http.ts'
import { backLink } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { clauseAddress } from '../clause-anchor.ts'
import type { Clause } from '../version-content.ts'
import type { ListedPolicy } from './related-list.ts'

interface View {
  readonly policies: readonly ListedPolicy[]
  /** The clauses that lay down that they are read together, where the version has them. */
  readonly asking: readonly Clause[]
  readonly mayManage: boolean
}

/** The policies that this one is read together with, for anyone to read. */
export function listRelatedPage({ policies, asking, mayManage }: View): PageContent {
  return {
    title: 'Related policies',
    beforeContent: backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">Related policies</h1>
<p class="govuk-body-l">The social media policy does not stand alone: it is read together with these.</p>
${asking.length === 0 ? undefined : html`<p class="govuk-body sg-quiet">See ${links(asking)} of the policy.</p>`}
${policies.length === 0 ? html`<p class="govuk-body">This version of the policy names no other.</p>` : html`<ul class="govuk-list sg-related">${policies.map(onePolicy)}</ul>`}
${mayManage ? html`<p class="govuk-body"><a class="govuk-link" href="/policy/related/manage">Keep this list</a></p>` : undefined}`,
  }
}

const links = (clauses: readonly Clause[]): SafeHtml =>
  html`${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.map(({ id }, index) => html`${index === 0 ? '' : ', '}<a class="govuk-link" href="${clauseAddress(id)}">${id}</a>`)}`

const onePolicy = ({ name, url, reviewedOn, clauses }: ListedPolicy): SafeHtml => html`<li>
<h2 class="govuk-heading-s">${url === null ? name : html`<a class="govuk-link" href="${url}" rel="noopener noreferrer">${name}</a>`}</h2>
<p class="govuk-body sg-quiet">${url === null ? 'Ask the school office for it. ' : ''}${reviewedOn ? `Last reviewed on ${dayInWords(reviewedOn)}. ` : ''}${clauses.length > 0 ? html`Leaned on by ${links(clauses)}.` : ''}</p></li>`
