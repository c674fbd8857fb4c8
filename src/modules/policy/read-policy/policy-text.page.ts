import { html, type SafeHtml } from '../../../ui/html.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import { clauseArticle } from './clause.page.ts'
import { wantedIn } from './find-words.ts'
import { policyWordsIn } from './policy.words.ts'

const nothingWanted = wantedIn('')
const words = policyWordsIn('en')

/** All the words of a version, legal and plain, with nothing to search or choose: what is read before signing or voting. */
export const policyText = ({ content }: LoadedVersion): SafeHtml =>
  html`${content.sections.map(
    ({ id, heading, intro, clauses }) => html`<section class="sg-policy__section" aria-labelledby="text-${id}">
<h2 class="govuk-heading-l" id="text-${id}">${heading}</h2>
${intro === undefined ? '' : html`<p class="govuk-body">${intro}</p>`}
${clauses.map(clause =>
  clauseArticle({ clause, rules: [], related: content.related, wording: 'both', words, wanted: nothingWanted, isYours: false }),
)}</section>`,
  )}`
