import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText, table } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords, listed } from '../../../ui/words.ts'
import { standingNames, standingOn } from '../version-life.ts'
import { ratificationOf, type VersionSummary } from '../version-views.ts'
import { signedOn } from '../version-words.ts'

interface View {
  readonly versions: readonly VersionSummary[]
  /** Whether those that are not published are shown. */
  readonly seesAll: boolean
  readonly today: Temporal.PlainDate
}

/** The table of versions, and above it what is on its way. */
export function seeVersionsPage({ versions, seesAll, today }: View): PageContent {
  const published = versions.filter(({ state }) => state === 'published')
  const underWay = seesAll ? versions.filter(({ state }) => state !== 'published' && state !== 'withdrawn') : []
  return {
    title: 'Versions of the policy',
    kind: 'wide',
    beforeContent: backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">Versions of the policy</h1>
${seesAll ? onTheWay(underWay) : ''}
${
  published.length === 0
    ? insetText({ text: 'No version has been published here yet.' })
    : table({
        caption: 'Published',
        captionClasses: 'govuk-table__caption--m',
        firstCellIsHeader: true,
        classes: 'sg-versions',
        head: ['Version', 'In force', 'Written', 'Ratified', 'Signed', 'What is new'].map(text => ({ text })),
        rows: published.map(version => row(version, today)),
      })
}
${readOn(today)}`,
  }
}

const day = (date: Temporal.PlainDate | null | undefined): string => (date ? dayInWords(date) : '–')

function row(version: VersionSummary, today: Temporal.PlainDate) {
  const { id, number, from, until, writtenOn, changes } = version
  const ratification = ratificationOf(version)
  const days = until
    ? from && Temporal.PlainDate.compare(until, from) < 0
      ? `Replaced on ${day(from)}, its first day`
      : `${day(from)} to ${day(until)}`
    : `From ${day(from)}`
  return [
    { html: html`<a class="govuk-link" href="/policy/versions/${id}">Version ${number}</a>` },
    { html: html`${days}<br><span class="govuk-hint">${standingNames[standingOn(version, today)]}</span>` },
    { text: day(writtenOn) },
    { text: day(ratification?.metOn) },
    { text: listed([...new Set(version.signatures.map(signedOn))]) || '–' },
    { text: changes ?? '–' },
  ]
}

function onTheWay(versions: readonly VersionSummary[]): SafeHtml {
  const lines = versions.map(
    ({ id, number, title, state }) =>
      html`<li><a class="govuk-link" href="/policy/versions/${id}">Version ${number}: ${title}</a> <span class="govuk-hint govuk-!-margin-bottom-0">${standingNames[state === 'published' ? 'in-force' : state]}</span></li>`,
  )
  return html`<h2 class="govuk-heading-m">On the way</h2>
${lines.length === 0 ? html`<p class="govuk-body">Nobody works on another version at present.</p>` : html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`}
${button({ text: 'Drafts', href: '/policy/drafts', classes: 'govuk-button--secondary' })}`
}

/** What applied on any past day can be read and asked. */
const readOn = (today: Temporal.PlainDate): SafeHtml => html`<form method="get" action="/policy" class="sg-filter" novalidate>
<div class="govuk-form-group"><label class="govuk-label govuk-label--s" for="on">What applied on another day?</label>
<input class="govuk-input govuk-input--width-10" type="date" id="on" name="on" value="${today.toString()}" max="2199-12-31"></div>
${button({ text: 'Read it', classes: 'govuk-button--secondary' })}</form>`
