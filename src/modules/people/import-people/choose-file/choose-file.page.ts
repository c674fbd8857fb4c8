import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { backLink, button, fileUpload, input, insetText, radios, table } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { hasBrokenOff, type ImportKind, type PeopleImport } from '../imports.ts'
import { countsInWords, kindNames, momentInWords, stateNames } from '../words.ts'

interface View {
  readonly imports: readonly PeopleImport[]
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
  readonly errors: FormErrors | null
  readonly kind: ImportKind | null
  readonly urn: string
}

/** One file, and what was brought before. */
export function chooseFilePage({ imports, now, hiddenFields, errors, kind, urn }: View): PageContent {
  return {
    title: 'Import people',
    errors,
    kind: 'wide',
    beforeContent: backLink({ text: 'People', href: '/people' }),
    main: html`<h1 class="govuk-heading-xl">Import people</h1>
<p class="govuk-body-l">You see exactly what will change before anything does, and you can take it all back.</p>
<form method="post" action="/people/import" enctype="multipart/form-data" novalidate>
${hiddenFields}
${radios({
  name: 'kind',
  idPrefix: 'kind',
  value: kind ?? '',
  fieldset: { legend: { text: 'What do you bring?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors ?? undefined, 'kind'),
  items: [
    {
      value: 'oneroster',
      text: 'A OneRoster export (zip)',
      hint: { text: 'Version 1.1 or 1.2, as Arbor, Bromcom, SIMS and others make it' },
    },
    { value: 'list', text: 'One list (CSV)', hint: { text: 'Any columns: you say once what each is' } },
    {
      value: 'register',
      text: 'The register of schools (GIAS)',
      hint: { text: 'For your school’s name, numbers and address: the file of all establishments, as CSV or zip' },
    },
  ],
})}
${input({
  name: 'urn',
  id: 'urn',
  label: { text: 'Your school’s URN', classes: 'govuk-label--s' },
  hint: { text: 'Six figures. For the register only' },
  value: urn,
  inputmode: 'numeric',
  classes: 'govuk-input--width-10',
  errorMessage: fieldError(errors ?? undefined, 'urn'),
})}
${fileUpload({
  name: 'file',
  id: 'file',
  label: { text: 'The file', classes: 'govuk-label--m' },
  hint: { text: 'At most 25 MB. Passwords in it are dropped unread.' },
  errorMessage: fieldError(errors ?? undefined, 'file'),
  attributes: { accept: '.zip,.csv,.txt' },
})}
${button({ text: 'Read the file', preventDoubleClick: true })}
</form>
${insetText({ text: 'Nobody is ever deleted by an import. Roles that see cases, such as headteacher and safeguarding lead, are never given by one.' })}
${history(imports, now)}`,
  }
}

function history(imports: readonly PeopleImport[], now: Temporal.Instant): SafeHtml | undefined {
  if (imports.length === 0) return undefined
  return table({
    caption: 'Imports so far',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'File' }, { text: 'What has become of it' }],
    rows: imports.map(one => [
      {
        html: html`<a class="govuk-link" href="${addressOf(one)}">${one.fileName}</a><br><span class="govuk-hint">${kindNames[one.kind]}, ${momentInWords(one.broughtAt)}</span>`,
      },
      { html: html`${hasBrokenOff(one, now) ? 'Not applied: try again' : stateNames[one.state]}${whatChanges(one)}` },
    ]),
  })
}

const addressOf = ({ id, kind }: PeopleImport): string => `/people/import/${id}${kind === 'register' ? '/register' : ''}`

const whatChanges = (one: PeopleImport): SafeHtml | undefined =>
  one.state === 'columns' || one.kind === 'register'
    ? undefined
    : html`<br><span class="govuk-hint">${countsInWords(one.counts)}</span>`
