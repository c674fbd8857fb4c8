import { button, input, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { peoplesRoles } from '../audience.ts'
import type { Reading } from './policy-reading.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words to find, and as whom to read. Works as a plain GET form. */
export function readingForm({ words, find, role, only }: Reading): SafeHtml {
  return html`<form class="sg-filter sg-screen-only" method="get" action="/policy" role="search">
${words === 'plain' ? '' : html`<input type="hidden" name="words" value="${words}">`}
${only ? html`<input type="hidden" name="only" value="yes">` : ''}
${input({ name: 'find', id: 'find', type: 'search', label: { text: 'Find in the policy' }, value: find, autocomplete: 'off' })}
${select({
  name: 'role',
  id: 'role',
  label: { text: 'Mark what applies to' },
  value: role[0] ?? '',
  items: [{ value: '', text: 'Anyone' }, ...peoplesRoles.map(({ id, plural }) => ({ value: id, text: capital(plural) }))],
})}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}
