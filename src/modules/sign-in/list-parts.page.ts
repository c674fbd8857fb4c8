/** What lists of this module have in common: a search and the way through their parts. */
import { button, input, pagination } from '../../ui/components.ts'
import { html, type SafeHtml } from '../../ui/html.ts'

/** A search by name, as a form of its own. `kept` stays in the address. */
export const searchByName = (action: string, find: string, kept: Readonly<Record<string, string>> = {}): SafeHtml =>
  html`<form method="get" action="${action}" role="search" novalidate>
${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${input({ name: 'find', id: 'find', label: { text: 'Find a name' }, value: find, classes: 'govuk-input--width-20', spellcheck: false })}
${button({ text: 'Find', classes: 'govuk-button--secondary' })}
</form>`

interface Parts {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** "Previous" and "Next"; nothing where all is on one page. */
export function partsOfList({ page, pages, hrefOf }: Parts): SafeHtml | string {
  if (pages <= 1) return ''
  return pagination({
    ...(page > 1 && { previous: { href: hrefOf(page - 1), labelText: `Page ${page - 1} of ${pages}` } }),
    ...(page < pages && { next: { href: hrefOf(page + 1), labelText: `Page ${page + 1} of ${pages}` } }),
  })
}
