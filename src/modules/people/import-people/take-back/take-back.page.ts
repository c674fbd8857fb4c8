import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, insetText, table } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { counted } from '../../../../ui/words.ts'
import type { PeopleImport } from '../imports.ts'
import type { Plan } from '../plan/plan.ts'
import type { Refused, Reversal } from '../plan/reversal.ts'
import { type TableName, tableNames } from '../plan/rows.ts'
import { countsInWords } from '../words.ts'

interface View {
  readonly one: PeopleImport
  readonly reversal: Reversal
  readonly names: Plan['names']
  readonly hiddenFields: SafeHtml
}

const parts: Readonly<Record<TableName, string>> = {
  person: 'The person',
  person_identifier: 'How another system knows somebody',
  person_role: 'A role',
  class: 'The class',
  class_member: 'A place in a class',
  relation: 'A relation',
  leaving: 'That somebody leaves',
}

const why: Readonly<Record<Refused['why'], string>> = {
  changed: 'was changed since, and stays as it is now',
  used: 'is in use by now, and stays',
}

const shownAtMost = 200

/** What taking an import back does, and what would stay. */
export function takeBackPage({ one, reversal, names, hiddenFields }: View): PageContent {
  const size = tableNames.reduce((sum, name) => sum + reversal.remove[name].length + reversal.restore[name].length, 0)
  const { refused } = reversal
  return {
    title: 'Take an import back',
    kind: 'wide',
    beforeContent: backLink({ text: 'The import', href: `/people/import/${one.id}` }),
    main: html`<h1 class="govuk-heading-xl">Take this import back</h1>
<p class="govuk-body-l">${one.fileName}: ${countsInWords(one.counts)}.</p>
<p class="govuk-body">All is put back as it was before the import, at once. ${reversal.remove.person.length > 0 ? `${counted(reversal.remove.person.length, 'person whom it added is', 'people whom it added are')} removed again.` : ''}</p>
${refused.length > 0 ? refusedPart(refused, names) : undefined}
${
  size === 0
    ? insetText({ text: 'Nothing of it can be taken back any more.' })
    : html`<form method="post" action="/people/import/${one.id}/undo" novalidate>
${hiddenFields}
${button({ text: 'Take the import back', classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>`
}`,
  }
}

function refusedPart(refused: readonly Refused[], names: Plan['names']): SafeHtml {
  const shown = refused.slice(0, shownAtMost)
  return html`<h2 class="govuk-heading-m">What stays</h2>
${table({
  caption:
    refused.length > shown.length ? `The first ${shown.length} of ${refused.length}` : `${refused.length} of its changes stay`,
  head: [{ text: 'What' }, { text: 'Why' }],
  rows: shown.map(({ table: name, id, why: reason }) => [
    { text: names[id] === undefined ? parts[name] : `${parts[name]}: ${names[id]}` },
    { text: why[reason] },
  ]),
})}`
}
