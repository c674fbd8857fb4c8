import type { PageContent } from '../../../platform/http.ts'
import { printButton } from '../../../ui/answer-parts.ts'
import { insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { isFor, peopleInWords } from '../audience.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import type { Clause, RelatedPolicy, Section } from '../version-content.ts'
import { clauseArticle } from './clause.page.ts'
import { clauseHas, type Wanted, wantedIn } from './find-words.ts'
import { type Reading, readingAddress, type Wording, wordings } from './policy-reading.ts'
import { readingForm } from './reading-form.page.ts'

interface View {
  readonly loaded: LoadedVersion
  /** The policies that it is read together with, as the school publishes them (clause G2). */
  readonly related: readonly RelatedPolicy[]
  readonly reading: Reading
  /** Roles of whoever reads: chosen on the page, else those of the signed-in person. */
  readonly held: readonly string[]
  /** Whether this person may bring in another document. */
  readonly mayReplace: boolean
}

/** The policy as one would want to read it: contents, sections, clauses with their ids in the margin. */
export function readPolicyPage(view: View): PageContent {
  const { content } = view.loaded
  const wanted = wantedIn(view.reading.find)
  const sections = shownSections(view, wanted)
  return {
    title: content.title,
    kind: 'wide',
    main: html`<h1 class="govuk-heading-xl">${content.title}</h1>
${versionLine(view)}
<div class="sg-policy">
${sections.length === 0 ? '' : contents(sections)}
<div>
${readingForm(view.reading, view.held)}
${whatIsShown(view, wanted, sections)}
${hasPlainWords(view) ? wordingLinks(view.reading) : ''}
${sections.map(section => sectionPart(view, wanted, section))}
${otherWays(view)}
</div></div>`,
  }
}

function shownSections({ loaded: { content }, reading, held }: View, wanted: Wanted): Section[] {
  const isShown = (clause: Clause): boolean =>
    clauseHas(wanted, clause, content.rules) && (!reading.only || isFor(clause.who, held))
  return content.sections
    .map(section => ({ ...section, clauses: section.clauses.filter(isShown) }))
    .filter(section => section.clauses.length > 0)
}

function versionLine({ loaded: { version }, reading: { on } }: View): SafeHtml {
  if (version && on)
    return html`<p class="govuk-body-l sg-policy__version">What applied on ${dayInWords(on)}: <a class="govuk-link" href="/policy/versions/${version.id}">version ${version.number}</a>, in force from ${dayInWords(version.from)}. <a class="govuk-link sg-screen-only" href="/ask?on=${on.toString()}">Ask what was allowed then</a> or <a class="govuk-link sg-screen-only" href="/policy">read today’s policy</a></p>`
  if (version)
    return html`<p class="govuk-body-l sg-policy__version"><a class="govuk-link" href="/policy/versions/${version.id}">Version ${version.number}</a>, in force since <time datetime="${version.from.toString()}">${dayInWords(version.from)}</time></p>`
  return insetText({
    text: 'This is the model policy that Schoolgate brings with it. It binds nobody until a school puts it in force.',
  })
}

function contents(sections: readonly Section[]): SafeHtml {
  const lines = sections.map(({ id, heading, clauses }) => {
    const [first, last] = [clauses.at(0)?.id, clauses.at(-1)?.id]
    return html`<li><a class="govuk-link govuk-link--no-visited-state" href="#section-${id}">${heading}</a><span class="sg-policy__range">${first === last ? first : `${first} to ${last}`}</span></li>`
  })
  return html`<nav class="sg-policy__contents" aria-label="Contents of the policy"><h2 class="govuk-heading-s">Contents</h2><ol>${lines}</ol></nav>`
}

const clauseCount = (count: number): string => (count === 1 ? '1 clause' : `${count} clauses`)

/** What was looked for and for whom, with the ways back to the whole. */
function whatIsShown({ reading, loaded, held }: View, { words }: Wanted, sections: readonly Section[]): SafeHtml {
  const all = [...loaded.clauses.values()].map(({ clause }) => clause)
  const shown = sections.reduce((sum, section) => sum + section.clauses.length, 0)
  const whole = html`<a class="govuk-link sg-screen-only" href="${readingAddress(reading, { find: '', only: false })}">Show the whole policy</a>`
  const found =
    words.length === 0
      ? undefined
      : html`<p class="govuk-body" role="status">${shown === 0 ? html`No clause has “${reading.find}”. Try one word of it, or <a class="govuk-link" href="/ask">ask in your own words</a>.` : `${clauseCount(shown)} with “${reading.find}”.`} ${whole}</p>`
  if (held.length === 0) return html`${found}`
  const yours = all.filter(({ who }) => isFor(who, held)).length
  const toggle = reading.only
    ? whole
    : html`<a class="govuk-link sg-screen-only" href="${readingAddress(reading, { only: true })}">Show only these</a>`
  return html`${found}<p class="govuk-body">${yours} of ${clauseCount(all.length)} apply to ${peopleInWords(held)}. ${toggle}</p>`
}

/** A school's own document has only its own words until somebody writes others. */
const hasPlainWords = ({ loaded }: View): boolean => [...loaded.clauses.values()].some(({ clause }) => clause.plain !== undefined)

const wordingNames: Readonly<Record<Wording, string>> = { plain: 'Plain words', legal: 'Legal words', both: 'Side by side' }

function wordingLinks(reading: Reading): SafeHtml {
  const links = wordings.map(words => {
    const isCurrent = words === reading.words
    return html`<li><a class="sg-switch__choice govuk-link govuk-link--no-visited-state${isCurrent ? ' sg-switch__choice--current' : ''}" href="${readingAddress(reading, { words })}"${isCurrent ? html` aria-current="true"` : ''}>${wordingNames[words]}</a></li>`
  })
  return html`<nav class="sg-screen-only" aria-label="Which words"><ul class="sg-switch">${links}</ul></nav>`
}

function sectionPart(
  { loaded: { content }, related, reading, held }: View,
  wanted: Wanted,
  { id, heading, intro, clauses }: Section,
): SafeHtml {
  return html`<section class="sg-policy__section" id="section-${id}" aria-labelledby="heading-${id}">
<h2 class="govuk-heading-l" id="heading-${id}">${heading}</h2>
${intro === undefined || wanted.words.length > 0 ? '' : html`<p class="govuk-body">${intro}</p>`}
${clauses.map(clause =>
  clauseArticle({
    clause,
    rules: content.rules.filter(rule => rule.clause === clause.id),
    related,
    words: reading.words,
    wanted,
    isYours: isFor(clause.who, held),
  }),
)}
</section>`
}

function otherWays({ mayReplace }: View): SafeHtml {
  return html`<ul class="govuk-list govuk-list--spaced sg-screen-only">
<li><a class="govuk-link" href="/policy/table">The policy at a glance</a>: who may do what</li>
<li><a class="govuk-link" href="/policy/children">The children’s page</a></li>
<li><a class="govuk-link" href="/policy/related">Other policies</a> that it is read together with</li>
<li><a class="govuk-link" href="/policy/versions">Versions</a>: what applied when, and who decided it</li>
${mayReplace ? html`<li><a class="govuk-link" href="/policy/import">Bring in your school’s own document</a></li>` : ''}
</ul>
${printButton('Print the policy')}`
}
