import { button, input, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { peoplesRoles } from '../audience.ts'
import type { Reading } from './policy-reading.ts'

/** Words to find, and as whom to read (`held`: chosen, else as whoever is signed in). Works as a plain GET form. */
export function readingForm({ words, find, only, on }: Reading, held: readonly string[]): SafeHtml {
  return html`<form class="sg-filter sg-screen-only" method="get" action="/policy" role="search">
${words === 'plain' ? '' : html`<input type="hidden" name="words" value="${words}">`}
${only ? html`<input type="hidden" name="only" value="yes">` : ''}
${on ? html`<input type="hidden" name="on" value="${on.toString()}">` : ''}
${input({ name: 'find', id: 'find', type: 'search', label: { text: 'Find in the policy' }, value: find, autocomplete: 'off' })}
${select({
  name: 'role',
  id: 'role',
  label: { text: 'Mark what applies to' },
  value: held[0] ?? '',
  items: [{ value: '', text: 'Anyone' }, ...peoplesRoles.map(({ id, plural }) => ({ value: id, text: capitalised(plural) }))],
})}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}
