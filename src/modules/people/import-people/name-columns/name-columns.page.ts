import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { backLink, button, radios, select } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { counted } from '../../../../ui/words.ts'
import type { PeopleImport } from '../imports.ts'
import { fields } from '../plain-csv/fields.ts'
import type { ListMeaning } from '../plain-csv/people-of-list.ts'
import type { List } from '../plain-csv/read-list.ts'
import { columnField } from './columns-form.ts'

interface View {
  readonly one: PeopleImport
  readonly list: List
  readonly meaning: Partial<ListMeaning>
  /** Whether somebody said so before, for a list with the same columns. */
  readonly remembered: boolean
  readonly hiddenFields: SafeHtml
  readonly errors: FormErrors | null
}

const shownExamples = 3

/** Each column with what stands in it, and what it is. */
export function nameColumnsPage({ one, list, meaning, remembered, hiddenFields, errors }: View): PageContent {
  const opening = remembered
    ? 'You brought a list with these columns before: it is read in the same way unless you change something here.'
    : 'We made a guess by the names of the columns. What you say is remembered for the next list like this one.'
  return {
    title: 'What the columns are',
    errors,
    beforeContent: backLink({ text: 'Import people', href: '/people/import' }),
    main: html`<h1 class="govuk-heading-xl">What are the columns?</h1>
<p class="govuk-body-l">${one.fileName}: ${counted(list.rows.length, 'line', 'lines')}. ${opening}</p>
<form method="post" action="/people/import/${one.id}/columns" novalidate>
${hiddenFields}
${radios({
  name: 'of',
  idPrefix: 'of',
  value: meaning.of ?? '',
  errorMessage: fieldError(errors ?? undefined, 'of'),
  fieldset: { legend: { text: 'Who is in this list?', classes: 'govuk-fieldset__legend--m' } },
  items: [
    { value: 'pupils', text: 'Pupils' },
    { value: 'staff', text: 'Staff' },
    { value: 'parents', text: 'Parents and carers' },
  ],
})}
${radios({
  name: 'complete',
  idPrefix: 'complete',
  value: meaning.complete === undefined ? '' : meaning.complete ? 'yes' : 'no',
  errorMessage: fieldError(errors ?? undefined, 'complete'),
  fieldset: { legend: { text: 'Are all of them in it?', classes: 'govuk-fieldset__legend--m' } },
  items: [
    {
      value: 'yes',
      text: 'Yes, all',
      hint: { text: 'Whoever came by an earlier list of this kind and is not in this one has gone' },
    },
    { value: 'no', text: 'No, some', hint: { text: 'Nobody has gone only for not being in it' } },
  ],
})}
<h2 class="govuk-heading-m" id="columns">Columns</h2>
${list.header.map((name, index) => columnPart(name, index, list, meaning))}
${button({ text: 'Show what would change', preventDoubleClick: true })}
</form>`,
  }
}

function columnPart(name: string, index: number, { rows }: List, { columns = [] }: Partial<ListMeaning>): SafeHtml {
  const examples = rows.map(({ cells }) => cells[index] ?? '').filter(cell => cell !== '')
  const shown = [...new Set(examples)].slice(0, shownExamples).map(example => example.slice(0, 40))
  return select({
    name: columnField(index),
    id: columnField(index),
    label: { text: name === '' ? `Column ${index + 1}, without a name` : name, classes: 'govuk-label--s' },
    hint: { text: shown.length === 0 ? 'Empty' : `For example: ${shown.join(' · ')}` },
    value: columns[index] ?? '',
    items: [{ value: '', text: 'Leave it out' }, ...Object.entries(fields).map(([value, text]) => ({ value, text }))],
  })
}
