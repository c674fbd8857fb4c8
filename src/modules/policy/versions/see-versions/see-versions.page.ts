import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords, listed } from '../../../../ui/words.ts'
import { standingNames, standingOn } from '../version-life.ts'
import { ratificationOf, type VersionSummary } from '../version-views.ts'
import { daysInWords, signedOn } from '../version-words.ts'

interface View {
  readonly versions: readonly VersionSummary[]
  /** Whether those that are not published are shown. */
  readonly seesAll: boolean
  /** Whether the viewer writes drafts. */
  readonly drafts: boolean
  readonly today: Temporal.PlainDate
}

/** The table of versions, and above it what is on its way. */
export function seeVersionsPage({ versions, seesAll, drafts, today }: View): PageContent {
  const published = versions.filter(({ state }) => state === 'published')
  const underWay = seesAll ? versions.filter(({ state }) => state !== 'published' && state !== 'withdrawn') : []
  return {
    title: 'Versions of the policy',
    kind: 'wide',
    beforeContent: backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">Versions of the policy</h1>
${seesAll ? onTheWay(underWay, drafts) : ''}
${
  published.length === 0
    ? insetText({ text: 'No version has been published here yet.' })
    : html`<h2 class="govuk-heading-m">Published</h2><ol class="govuk-list" reversed>${published.map(version => entry(version, today))}</ol>`
}
${readOn(today)}`,
  }
}

/** Written, ratified and signed are three dates. */
function entry(version: VersionSummary, today: Temporal.PlainDate): SafeHtml {
  const { id, number, writtenOn, changes, signatures } = version
  const ratification = ratificationOf(version)
  const dates = [
    ...(writtenOn ? [`Written ${dayInWords(writtenOn)}`] : []),
    ratification ? `ratified ${dayInWords(ratification.metOn)}, minute ${ratification.minute}` : 'no decision is kept here',
    ...(signatures.length > 0 ? [`signed ${listed([...new Set(signatures.map(signedOn))])}`] : []),
  ]
  return html`<li><h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="/policy/versions/${id}">Version ${number}</a></h3>
<p class="govuk-body govuk-!-margin-bottom-1">${standingNames[standingOn(version, today)]} ${daysInWords(version)}${changes ? `. ${changes}` : ''}</p>
<p class="govuk-hint">${dates.join('; ')}.</p></li>`
}

function onTheWay(versions: readonly VersionSummary[], drafts: boolean): SafeHtml {
  const lines = versions.map(
    ({ id, number, title, state }) =>
      html`<li><a class="govuk-link" href="/policy/versions/${id}">Version ${number}: ${title}</a> <span class="govuk-hint govuk-!-margin-bottom-0">${standingNames[state === 'published' ? 'in-force' : state]}</span></li>`,
  )
  return html`<h2 class="govuk-heading-m">On the way</h2>
${lines.length === 0 ? html`<p class="govuk-body">Nobody works on another version at present.</p>` : html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`}
${drafts ? button({ text: 'Drafts', href: '/policy/drafts', classes: 'govuk-button--secondary' }) : ''}`
}

/** What applied on any past day can be read and asked. */
const readOn = (today: Temporal.PlainDate): SafeHtml => html`<form method="get" action="/policy" class="sg-filter" novalidate>
<div class="govuk-form-group"><label class="govuk-label govuk-label--s" for="on">What applied on another day?</label>
<input class="govuk-input govuk-input--width-10" type="date" id="on" name="on" value="${today.toString()}" max="2199-12-31"></div>
${button({ text: 'Read it', classes: 'govuk-button--secondary' })}</form>`
