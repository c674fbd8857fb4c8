import { button, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictWords } from '../../../ui/verdicts.ts'
import { capitalised } from '../../../ui/words.ts'
import { peoplesRoles } from '../audience.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { glanceVerdicts } from './glance.ts'
import { type GlanceFilter, isFiltered } from './glance-filter.ts'

/** Whose part of the table, about what, with which answer. Works as a plain GET form. */
export function filterForm(filter: GlanceFilter): SafeHtml {
  const choice = (name: keyof GlanceFilter, label: string, all: string, items: readonly { value: string; text: string }[]) =>
    select({ name, id: name, label: { text: label }, value: filter[name], items: [{ value: '', text: all }, ...items] })
  return html`<form class="sg-filter sg-screen-only" method="get" action="/policy/table">
${choice(
  'role',
  'Who',
  'Everybody',
  peoplesRoles.map(({ id, plural }) => ({ value: id, text: capitalised(plural) })),
)}
${choice(
  'group',
  'About',
  'Everything',
  schoolVocabulary.groups.map(({ id, name }) => ({ value: id, text: name })),
)}
${choice(
  'verdict',
  'The answer can be',
  'Any',
  glanceVerdicts.map(verdict => ({ value: verdict, text: verdictWords[verdict] })),
)}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
${isFiltered(filter) ? html`<a class="govuk-link" href="/policy/table">Show everything</a>` : ''}
</form>`
}
