import { button, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { peoplesRoles } from '../audience.ts'
import { audienceOf } from '../audience-messages/audience.words.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { glanceVerdicts } from './glance.ts'
import { type GlanceFilter, isFiltered } from './glance-filter.ts'
import type { TableWords } from './table.words.ts'

/** Whose part of the table, about what, with which answer. Works as a plain GET form. */
export function filterForm(filter: GlanceFilter, words: TableWords): SafeHtml {
  const { t, verdicts } = words
  const choice = (name: keyof GlanceFilter, label: string, all: string, items: readonly { value: string; text: string }[]) =>
    select({ name, id: name, label: { text: label }, value: filter[name], items: [{ value: '', text: all }, ...items] })
  return html`<form class="sg-filter sg-screen-only" method="get" action="/policy/table">
${choice(
  'role',
  t('table.who'),
  t('table.everybody'),
  peoplesRoles.map(({ id }) => ({ value: id, text: capitalised(audienceOf(id, words.people)) })),
)}
${choice(
  'group',
  t('table.about'),
  t('table.everything'),
  schoolVocabulary.groups.map(({ id }) => ({ value: id, text: words.names.group(id) })),
)}
${choice(
  'verdict',
  t('table.verdict'),
  t('table.any'),
  glanceVerdicts.map(verdict => ({ value: verdict, text: verdicts[verdict] })),
)}
${button({ text: t('table.show'), classes: 'govuk-button--secondary' })}
${isFiltered(filter) ? html`<a class="govuk-link" href="/policy/table">${t('table.show-all')}</a>` : ''}
</form>`
}
