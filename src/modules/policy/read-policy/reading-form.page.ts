import { button, input, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { peoplesRoles } from '../audience.ts'
import { audienceOf } from '../audience-messages/audience.words.ts'
import type { PolicyWords } from './policy.words.ts'
import type { Reading } from './policy-reading.ts'

/** Words to find, and as whom to read (`held`: chosen, else as whoever is signed in). Works as a plain GET form. */
export function readingForm({ words: wording, find, only, on }: Reading, held: readonly string[], words: PolicyWords): SafeHtml {
  const { t } = words
  return html`<form class="sg-filter sg-screen-only" method="get" action="/policy" role="search">
${wording === 'plain' ? '' : html`<input type="hidden" name="words" value="${wording}">`}
${only ? html`<input type="hidden" name="only" value="yes">` : ''}
${on ? html`<input type="hidden" name="on" value="${on.toString()}">` : ''}
${input({ name: 'find', id: 'find', type: 'search', label: { text: t('policy.find') }, value: find, autocomplete: 'off' })}
${select({
  name: 'role',
  id: 'role',
  label: { text: t('policy.mark') },
  value: held[0] ?? '',
  items: [
    { value: '', text: t('policy.anyone') },
    ...peoplesRoles.map(({ id }) => ({ value: id, text: capitalised(audienceOf(id, words.people)) })),
  ],
})}
${button({ text: t('policy.show'), classes: 'govuk-button--secondary' })}
</form>`
}
