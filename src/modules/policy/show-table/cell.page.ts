import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictMark, verdictWords } from '../../../ui/verdicts.ts'
import type { NamedAct } from '../vocabulary/index.ts'
import type { Cell } from './glance.ts'

/** What stands in one cell: a verdict's sign, and where it depends, what decides it, to be opened (one at a time, so that columns stay narrow). */
export function cellPart(act: NamedAct, cell: Cell, { wordShown }: { readonly wordShown: boolean }): SafeHtml {
  const mark = verdictMark(cell.verdict, { iconOnly: !wordShown })
  return cell.verdict === 'depends'
    ? html`<details class="sg-depends" name="depends"><summary>${mark}</summary>${whatDecides(act, cell)}</details>`
    : mark
}

function whatDecides({ id }: NamedAct, { role, possible, decides }: Cell): SafeHtml {
  const can = possible.map(verdict => html`<li>${verdictWords[verdict]}</li>`)
  return html`<div class="sg-depends__what"><p>It depends on:</p><ul>${decides.map(name => html`<li>${name}</li>`)}</ul>
<p>The answer can be:</p><ul>${can}</ul>
<p><a class="govuk-link" href="/ask?role=${role.id}&amp;act=${id}">Answer the questions</a></p></div>`
}
