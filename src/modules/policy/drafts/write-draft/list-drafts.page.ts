import { dateAt } from '../../../../platform/clock.ts'
import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords } from '../../../../ui/words.ts'
import type { VersionIdentity } from '../../policy-views.ts'
import { draftAddress } from './draft-addresses.ts'
import type { ListedDraft } from './draft-content-store.ts'

interface View {
  readonly drafts: readonly ListedDraft[]
  readonly inForce: VersionIdentity | null
  /** Whether this person may bring in a document. */
  readonly mayBringIn: boolean
  readonly hiddenFields: SafeHtml
}

/** What is being written, and a way to begin. */
export function listDraftsPage({ drafts, inForce, mayBringIn, hiddenFields }: View): PageContent {
  return {
    title: 'Drafts of the policy',
    beforeContent: backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">Drafts of the policy</h1>
<p class="govuk-body-l">A draft binds nobody. The version in force stays as it is until a meeting has ratified the draft, the heads have signed it and it is published.</p>
${drafts.length === 0 ? html`<p class="govuk-body">Nobody is writing a draft at the moment.</p>` : html`<ul class="govuk-list govuk-list--spaced">${drafts.map(line)}</ul>`}
<h2 class="govuk-heading-l">Begin a draft</h2>
${drafts.length === 0 ? '' : insetText({ text: 'There is a draft already. It is easier to go on with it than to bring two together later.' })}
<p class="govuk-body">${inForce ? `It begins as a copy of version ${inForce.number}, in force since ${dayInWords(inForce.from)}: every clause, and every rule.` : 'It begins as a copy of the model policy: every clause, and every rule.'}</p>
<form method="post" action="/policy/drafts" novalidate>
${hiddenFields}
${button({ text: 'Begin a draft', preventDoubleClick: true, ...(drafts.length > 0 && { classes: 'govuk-button--secondary' }) })}
</form>
${mayBringIn ? html`<p class="govuk-body"><a class="govuk-link" href="/policy/import">Bring in a document that is written already</a></p>` : ''}`,
  }
}

const line = ({ id, number, title, state, changes, begunAt }: ListedDraft): SafeHtml =>
  html`<li><a class="govuk-link" href="${draftAddress(id)}">${title}: draft ${number}</a><br>
<span class="sg-quiet">Begun on ${dayInWords(dateAt(begunAt))}${state === 'consulted' ? ', out for comments' : ''}. ${changes ?? 'Nobody has written yet what it changes.'}</span></li>`
