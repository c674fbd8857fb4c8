import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, radios, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { type CiteOf, citedClause } from './cited-clause.ts'
import { generalPart } from './general-items.ts'
import { writtenOn } from './platform-settings.ts'
import type { PartAnswers, Saying } from './safety-check.ts'
import type { SafetyItem, SafetyPart } from './safety-item.ts'
import { unions, unionsListedOn } from './unions.ts'

interface View {
  readonly part: SafetyPart
  readonly said: PartAnswers | undefined
  readonly cite: CiteOf
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

const sayingWords: Readonly<Record<Saying, string>> = { done: 'Done', 'to-do': 'Later', 'not-mine': 'Not for me' }

/** One part of the check: each item with what was said of it so far. */
export function answerPartPage(view: View): PageContent {
  const { part, hiddenFields, errors, values, said } = view
  const isGeneral = part.id === generalPart.id
  return {
    title: `${part.name}: your safety check`,
    errors: errors ?? null,
    beforeContent: backLink({ text: 'Your safety check', href: '/me/safety' }),
    main: html`<h1 class="govuk-heading-xl">${part.name}</h1>
<p class="govuk-body sg-quiet">${isGeneral ? 'What holds wherever you are.' : `Platforms rename and move their settings: look for what a setting does, not for its name. Written on ${dayInWords(writtenOn)}.`}</p>
<form class="sg-safety" method="post" action="/me/safety/part?of=${part.id}" novalidate>${hiddenFields}
${part.items.map(item => itemField(view, item))}
${textarea({
  name: 'note',
  id: 'note',
  rows: '3',
  label: { text: 'A note to yourself', classes: 'govuk-label--s' },
  hint: { text: 'Nobody else can read it. No passwords here.' },
  value: typeof values?.['note'] === 'string' ? values['note'] : (said?.note ?? ''),
  errorMessage: fieldError(errors, 'note'),
})}
<div class="govuk-button-group">${button({ text: 'Save and go on', preventDoubleClick: true })}<a class="govuk-link" href="/me/safety">Go on another time</a></div>
</form>
${isGeneral ? unionList() : undefined}`,
  }
}

function itemField({ cite, said, values }: View, { id, clause, text, hint }: SafetyItem): SafeHtml {
  const typed = values?.[id]
  return radios({
    name: id,
    idPrefix: id,
    classes: 'govuk-radios--inline govuk-radios--small',
    fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
    hint: { html: html`${hint === undefined ? '' : `${hint} `}${citedClause(cite(clause))}` },
    value: typeof typed === 'string' ? typed : (said?.items[id] ?? ''),
    items: Object.entries(sayingWords).map(([value, label]) => ({ value, text: label })),
  })
}

const unionList = (): SafeHtml => html`<h2 class="govuk-heading-m">Where unions speak of themselves</h2>
<p class="govuk-body sg-quiet">Listed on ${dayInWords(unionsListedOn)}. These lead to their first pages, and may move. Look there for “social media” or “social networking”.</p>
<ul class="govuk-list govuk-list--spaced">${unions.map(({ name, whose, url }) => html`<li><a class="govuk-link" href="${url}" rel="noopener noreferrer">${name}</a>: ${whose}</li>`)}</ul>`
