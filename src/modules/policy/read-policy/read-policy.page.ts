import type { PageContent } from '../../../platform/http.ts'
import { printButton } from '../../../ui/answer-parts.ts'
import { insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayIn } from '../../../ui/messages/value-in.ts'
import { isFor, peopleIn } from '../audience.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import type { Clause, RelatedPolicy, Section } from '../version-content.ts'
import { clauseArticle } from './clause.page.ts'
import { clauseHas, type Wanted, wantedIn } from './find-words.ts'
import { englishCounts, type PolicyWords } from './policy.words.ts'
import { type Reading, readingAddress, wordings } from './policy-reading.ts'
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
  readonly words: PolicyWords
}

/** The policy as one would want to read it: contents, sections, clauses with their ids in the margin. */
export function readPolicyPage(view: View): PageContent {
  const { content } = view.loaded
  const { reading, held, words } = view
  const wanted = wantedIn(reading.find)
  const sections = shownSections(view, wanted)
  return {
    title: content.title,
    kind: 'wide',
    words: [words, words.people, ...words.names.words],
    main: html`<h1 class="govuk-heading-xl">${words.english(content.title)}</h1>
${versionLine(view)}${englishCounts(words)}
<div class="sg-policy">
${sections.length === 0 ? '' : contents(sections, words)}
<div>
${readingForm(reading, held, words)}
${whatIsShown(view, wanted, sections)}
${hasPlainWords(view) ? wordingLinks(view) : ''}
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

function versionLine({ loaded: { version }, reading: { on }, words: { t, rich, language } }: View): SafeHtml {
  if (!version) return insetText({ text: t('policy.model') })
  const { id, number, from } = version
  const link = (text: string) => html`<a class="govuk-link" href="/policy/versions/${id}">${text}</a>`
  if (!on) {
    const day = html`<time datetime="${from.toString()}">${dayIn(language, from)}</time>`
    return html`<p class="govuk-body-l sg-policy__version">${rich('policy.in-force', { version: link(t('policy.version', { number })), day })}</p>`
  }
  const ask = html`<a class="govuk-link sg-screen-only" href="/ask?on=${on.toString()}">${t('policy.ask-then')}</a>`
  const today = html`<a class="govuk-link sg-screen-only" href="/policy">${t('policy.today')}</a>`
  const then = link(t('policy.version-then', { number }))
  return html`<p class="govuk-body-l sg-policy__version">${rich('policy.then', { day: on, version: then, from, ask, today })}</p>`
}

function contents(sections: readonly Section[], { t, english }: PolicyWords): SafeHtml {
  const lines = sections.map(({ id, heading, clauses }) => {
    const [first = '', last = ''] = [clauses.at(0)?.id, clauses.at(-1)?.id]
    return html`<li><a class="govuk-link govuk-link--no-visited-state" href="#section-${id}">${english(heading)}</a><span class="sg-policy__range">${first === last ? first : t('policy.range', { first, last })}</span></li>`
  })
  return html`<nav class="sg-policy__contents" aria-label="${t('policy.contents-of')}"><h2 class="govuk-heading-s">${t('policy.contents')}</h2><ol>${lines}</ol></nav>`
}

/** What was looked for and for whom, with the ways back to the whole. */
function whatIsShown(view: View, wanted: Wanted, sections: readonly Section[]): SafeHtml {
  const { reading, loaded, held, words } = view
  const { t } = words
  const all = [...loaded.clauses.values()].map(({ clause }) => clause)
  const whole = html`<a class="govuk-link sg-screen-only" href="${readingAddress(reading, { find: '', only: false })}">${t('policy.whole')}</a>`
  const found = wanted.words.length === 0 ? undefined : whatWasFound(view, sections, whole)
  if (held.length === 0) return html`${found}`
  const yours = all.filter(({ who }) => isFor(who, held)).length
  const toggle = reading.only
    ? whole
    : html`<a class="govuk-link sg-screen-only" href="${readingAddress(reading, { only: true })}">${t('policy.only-these')}</a>`
  const people = peopleIn(held, words.people)
  return html`${found}<p class="govuk-body">${t('policy.yours-of', { yours, count: all.length, people })} ${toggle}</p>`
}

function whatWasFound({ reading: { find }, words: { t, rich } }: View, sections: readonly Section[], whole: SafeHtml): SafeHtml {
  const count = sections.reduce((sum, section) => sum + section.clauses.length, 0)
  const ask = html`<a class="govuk-link" href="/ask">${t('policy.ask-own')}</a>`
  const said = count === 0 ? rich('policy.not-found', { words: find, ask }) : t('policy.found', { count, words: find })
  return html`<p class="govuk-body" role="status">${said} ${whole}</p>`
}

/** A school's own document has only its own words until somebody writes others. */
const hasPlainWords = ({ loaded }: View): boolean => [...loaded.clauses.values()].some(({ clause }) => clause.plain !== undefined)

function wordingLinks({ reading, words: { t } }: View): SafeHtml {
  const links = wordings.map(wording => {
    const isCurrent = wording === reading.words
    return html`<li><a class="sg-switch__choice govuk-link govuk-link--no-visited-state${isCurrent ? ' sg-switch__choice--current' : ''}" href="${readingAddress(reading, { words: wording })}"${isCurrent ? html` aria-current="true"` : ''}>${t(`policy.words-${wording}`)}</a></li>`
  })
  return html`<nav class="sg-screen-only" aria-label="${t('policy.which-words')}"><ul class="sg-switch">${links}</ul></nav>`
}

function sectionPart(
  { loaded: { content }, related, reading, held, words }: View,
  wanted: Wanted,
  { id, heading, intro, clauses }: Section,
): SafeHtml {
  return html`<section class="sg-policy__section" id="section-${id}" aria-labelledby="heading-${id}">
<h2 class="govuk-heading-l" id="heading-${id}"${words.inEnglish}>${heading}</h2>
${intro === undefined || wanted.words.length > 0 ? '' : html`<p class="govuk-body"${words.inEnglish}>${intro}</p>`}
${clauses.map(clause =>
  clauseArticle({
    clause,
    rules: content.rules.filter(rule => rule.clause === clause.id),
    related,
    wording: reading.words,
    words,
    wanted,
    isYours: isFor(clause.who, held),
  }),
)}
</section>`
}

function otherWays({ mayReplace, words: { t, rich, english } }: View): SafeHtml {
  const link = (href: string, text: string | SafeHtml) => html`<a class="govuk-link" href="${href}">${text}</a>`
  return html`<ul class="govuk-list govuk-list--spaced sg-screen-only">
<li>${rich('policy.glance', { link: link('/policy/table', t('policy.glance-link')) })}</li>
<li>${link('/policy/children', t('policy.children'))}</li>
<li>${rich('policy.others', { link: link('/policy/related', t('policy.others-link')) })}</li>
<li>${rich('policy.versions', { link: link('/policy/versions', t('policy.versions-link')) })}</li>
${mayReplace ? html`<li>${link('/policy/import', english('Bring in your school’s own document'))}</li>` : ''}
</ul>
${printButton(t('policy.print'))}`
}
