import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { englishBlock } from '../../../../ui/messages/english-block.ts'
import { englishCounts } from '../../read-policy/policy.words.ts'
import { standingOn } from '../version-life.ts'
import { type VersionWords, versionPageWords, versionWords } from '../version-messages/version.words.ts'
import { ratificationOf, type VersionSummary } from '../version-views.ts'
import { daysInWords, signedOn } from '../version-words.ts'

interface View {
  readonly versions: readonly VersionSummary[]
  /** Whether those that are not published are shown. */
  readonly seesAll: boolean
  /** Whether the viewer writes drafts. */
  readonly drafts: boolean
  readonly today: Temporal.PlainDate
  readonly words: VersionWords
}

/** The table of versions, and above it what is on its way. */
export function seeVersionsPage({ versions, seesAll, drafts, today, words }: View): PageContent {
  const { t } = words
  const published = versions.filter(({ state }) => state === 'published')
  const underWay = seesAll ? versions.filter(({ state }) => state !== 'published' && state !== 'withdrawn') : []
  return {
    title: t('versions.title'),
    kind: 'wide',
    words: versionPageWords(words),
    beforeContent: backLink({ text: t('versions.policy'), href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">${t('versions.title')}</h1>${englishCounts(words.policy)}
${seesAll ? englishBlock(onTheWay(underWay, drafts), words) : ''}
${
  published.length === 0
    ? insetText({ text: t('versions.none') })
    : html`<h2 class="govuk-heading-m">${t('versions.published')}</h2><ol class="govuk-list" reversed>${published.map(version => entry(version, today, words))}</ol>`
}
${readOn(today, words)}`,
  }
}

/** Written, ratified and signed are three dates. */
function entry(version: VersionSummary, today: Temporal.PlainDate, words: VersionWords): SafeHtml {
  const { t, dir, listed, english } = words
  const { id, number, writtenOn, changes, signatures } = version
  const ratification = ratificationOf(version)
  const [between, end] = dir === 'rtl' ? ['؛ ', '۔'] : ['; ', '.']
  const signed = listed([...new Set(signatures.map(signature => signedOn(signature, words)))])
  const dates = [
    ...(writtenOn ? [t('versions.written', { day: writtenOn })] : []),
    ratification ? t('versions.ratified', { day: ratification.metOn, minute: ratification.minute }) : t('versions.no-decision'),
    ...(signatures.length > 0 ? [words.rich('versions.signed', { days: signed })] : []),
  ]
  const standing = t(`versions.standing-${standingOn(version, today)}`)
  return html`<li><h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="/policy/versions/${id}">${t('versions.number', { number })}</a></h3>
<p class="govuk-body govuk-!-margin-bottom-1">${t('versions.when', { standing, days: daysInWords(version, words) })}${changes ? html`${end} ${english(changes)}` : ''}</p>
<p class="govuk-hint">${dates.map((date, index) => html`${index === 0 ? '' : between}${date}`)}${end}</p></li>`
}

const standingName = (version: VersionSummary): string =>
  versionWords.in('en').t(`versions.standing-${version.state === 'published' ? 'in-force' : version.state}`)

/** For those who work on it: in English. */
function onTheWay(versions: readonly VersionSummary[], drafts: boolean): SafeHtml {
  const lines = versions.map(
    version =>
      html`<li><a class="govuk-link" href="/policy/versions/${version.id}">Version ${version.number}: ${version.title}</a><br><span class="sg-quiet">${standingName(version)}</span></li>`,
  )
  return html`<h2 class="govuk-heading-m">On the way</h2>
${lines.length === 0 ? html`<p class="govuk-body">Nobody works on another version at present.</p>` : html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`}
${drafts ? button({ text: 'Drafts', href: '/policy/drafts', classes: 'govuk-button--secondary' }) : ''}`
}

/** What applied on any past day can be read and asked. */
const readOn = (
  today: Temporal.PlainDate,
  { t }: VersionWords,
): SafeHtml => html`<form method="get" action="/policy" class="sg-filter" novalidate>
<div class="govuk-form-group"><label class="govuk-label govuk-label--s" for="on">${t('versions.other-day')}</label>
<input class="govuk-input govuk-input--width-10" type="date" id="on" name="on" value="${today.toString()}" max="2199-12-31"></div>
${button({ text: t('versions.read-it'), classes: 'govuk-button--secondary' })}</form>`
