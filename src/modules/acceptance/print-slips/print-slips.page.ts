import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText, select, table } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { counted } from '../../../ui/words.ts'
import { classesOf, noClass, type SlipFor } from './slips-views.ts'

interface View {
  readonly campaignId: string
  readonly people: readonly SlipFor[]
  /** How many slips are made at once, at most. */
  readonly most: number
  readonly chosen: string
  readonly errors: FormErrors | null
  readonly hiddenFields: SafeHtml
}

/** Whom no email reaches, and the way to slips of paper for them. What is on a slip is on no page. */
export function printSlipsPage(view: View): PageContent {
  const { campaignId, people, errors } = view
  return {
    title: 'Slips for those without an email address',
    kind: 'wide',
    errors,
    beforeContent: backLink({ text: 'Who has accepted', href: `/acceptance/${campaignId}` }),
    main: html`<h1 class="govuk-heading-xl">Slips for those without an email address</h1>
${people.length === 0 ? html`<p class="govuk-body-l">Nobody needs a slip: whoever has not answered has an email address, or signs in.</p>` : printing(view)}`,
  }
}

const printing = (view: View): SafeHtml =>
  html`<p class="govuk-body-l">${counted(view.people.length, 'person', 'people')} asked have not answered, and no email reaches them. Print a slip for each, with a square code of their own: three go on a sheet.</p>
${insetText({ text: 'Whoever has a slip can answer in that person’s name. Give each in a closed envelope, shred what is left over, and do not keep the file. That you print them is written down for each person.' })}
${form(view)}
${list(view)}`

const shown = (name: string): string => (name === noClass ? 'No class: from hand to hand' : name)

const form = ({ campaignId, people, chosen, errors, hiddenFields }: View): SafeHtml =>
  html`<form method="post" action="/acceptance/${campaignId}/slips" novalidate>${hiddenFields}
${select({
  name: 'class',
  id: 'class',
  label: { text: 'Class' },
  value: chosen,
  errorMessage: fieldError(errors ?? {}, 'class'),
  items: [{ value: '', text: 'All' }, ...classesOf(people).map(name => ({ value: name, text: shown(name) }))],
})}
${button({ text: 'Make the slips (PDF)' })}
</form>`

const list = ({ people, most }: View): SafeHtml => {
  const rows = people.slice(0, most)
  return html`${table({
    caption: people.length > most ? `The first ${most}` : 'Who gets one',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'For' }, { text: 'Through' }, { text: 'Class' }],
    rows: rows.map(({ name, child }) => [
      { text: name },
      { text: child?.name ?? 'from hand to hand' },
      { text: child?.className ?? '–' },
    ]),
  })}`
}
