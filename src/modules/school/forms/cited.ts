import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Citation } from '../school-deps.ts'

/** "See clauses C2 and C3 of the policy": each leads to its words; nothing where the policy does not say it. */
export function cited(clauses: readonly Citation[]): SafeHtml {
  if (clauses.length === 0) return html``
  const links = clauses.map(({ id, address }, index) => {
    const before = index === 0 ? '' : index === clauses.length - 1 ? ' and ' : ', '
    return html`${before}<a class="govuk-link" href="${address}">${id}</a>`
  })
  return html`<p class="govuk-body sg-quiet">See ${clauses.length === 1 ? 'clause' : 'clauses'} ${links} of the policy.</p>`
}
