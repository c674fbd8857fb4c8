/** The school's face at the head of each page: crest or initials, name, and who is signed in. */
import { html, type SafeHtml } from './html.ts'

export type School = {
  readonly name: string
  /** `#rrggbb`; one too faint to read falls back to the product's own. */
  readonly brand: string
  /** `#rrggbb`: the line above every page; the brand where the school has one colour. */
  readonly second?: string | undefined
  /** Path of the school's crest, served by us; it is decoration, for the name stands beside it. */
  readonly crest?: string | undefined
}

export type SignedIn = {
  readonly name: string
  /** Where their own page is. */
  readonly href: string
  /** The form that signs out, with its token. */
  readonly signOut: SafeHtml
}

const smallWords = new Set(['of', 'the', 'and', 'for', 'at', 'in', 'on', 'de', 'ce', 'c'])

/** "St Oswin's Church of England Primary" → "SO": the first letters of the first two words that carry the name. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []
  const telling = words.filter(word => !smallWords.has(word.toLowerCase()))
  return telling
    .slice(0, 2)
    .map(word => word.charAt(0).toUpperCase())
    .join('')
}

function crest(school: School | undefined): SafeHtml {
  if (school?.crest) return html`<img class="sg-crest" src="${school.crest}" alt="" width="60" height="60">`
  return html`<span class="sg-crest sg-crest--initials" aria-hidden="true">${school ? initials(school.name) : 'S'}</span>`
}

/** The upper band of the header. `what`: what these pages are, in the page's language. */
export function schoolHeader(school: School | undefined, signedIn: SignedIn | undefined, what: string): SafeHtml {
  return html`<div class="govuk-width-container sg-header__band">
<a class="sg-header__home" href="/">${crest(school)}<span class="sg-header__names"><span class="sg-header__school">${school?.name ?? 'Schoolgate'}</span>
<span class="sg-header__what">${what}</span></span></a>
${signedIn ? html`<div class="sg-header__person"><a class="govuk-link govuk-link--no-visited-state" href="${signedIn.href}">${signedIn.name}</a>${signedIn.signOut}</div>` : ''}
</div>`
}
