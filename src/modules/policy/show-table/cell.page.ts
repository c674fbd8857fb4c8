import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictMark } from '../../../ui/verdicts.ts'
import type { NamedAct } from '../vocabulary/index.ts'
import type { Cell } from './glance.ts'
import type { TableWords } from './table.words.ts'

interface Shown {
  /** Whether the verdict's word is read beside its sign. */
  readonly wordShown: boolean
  readonly words: TableWords
}

/** What stands in one cell: a verdict's sign, and where it depends, what decides it, to be opened (one at a time, so that columns stay narrow). */
export function cellPart(act: NamedAct, cell: Cell, { wordShown, words }: Shown): SafeHtml {
  const mark = verdictMark(cell.verdict, { iconOnly: !wordShown, word: words.verdicts[cell.verdict] })
  return cell.verdict === 'depends'
    ? html`<details class="sg-depends" name="depends"><summary>${mark}</summary>${whatDecides(act, cell, words)}</details>`
    : mark
}

function whatDecides({ id }: NamedAct, { role, possible, decides }: Cell, { cell, verdicts, names }: TableWords): SafeHtml {
  const can = possible.map(verdict => html`<li>${verdicts[verdict]}</li>`)
  return html`<div class="sg-depends__what"><p>${cell.dependsOn}</p><ul>${decides.map(fact => html`<li>${names.question(fact)}</li>`)}</ul>
<p>${cell.canBe}</p><ul>${can}</ul>
<p><a class="govuk-link" href="/ask?role=${role.id}&amp;act=${id}">${cell.answer}</a></p></div>`
}
