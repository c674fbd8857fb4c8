import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, select } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { type pageOf, type ReadableVersion, versionInWords } from '../../readable-version.ts'
import type { VersionContent } from '../../version-content.ts'
import type { ListedVersion } from './comparable-versions.ts'
import { differenceList } from './difference.page.ts'
import type { VersionDifference } from './version-difference.ts'

interface VersionView {
  readonly version: ReadableVersion
  /** What it is compared with; null where there is none. */
  readonly older: ReadableVersion | null
  readonly difference: VersionDifference | null
  readonly others: readonly ListedVersion[]
  /** Whether they may see what becomes of answers. */
  readonly seesAnswers: boolean
}

/** What changed from one version to another. */
export function versionChangesPage({ version, older, difference, others, seesAnswers }: VersionView): PageContent {
  const title = `What changed in ${versionInWords(version)}`
  return {
    title,
    beforeContent: backLink({ text: 'The version', href: `/policy/versions/${version.id}` }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
${seesAnswers ? html`<p class="govuk-body"><a class="govuk-link" href="/policy/drafts/${version.id}/analysis">See what becomes of answers</a></p>` : ''}
${chooseOther(version, older, others)}
${
  older && difference
    ? html`<h2 class="govuk-heading-l">Against ${versionInWords(older)}</h2>
${differenceList({ difference, before: older.content, after: version.content })}`
    : html`<p class="govuk-body-l">It is the first version: there is none before it.</p>`
}`,
  }
}

function chooseOther(version: ReadableVersion, older: ReadableVersion | null, others: readonly ListedVersion[]): SafeHtml {
  const items = others
    .filter(({ id }) => id !== version.id)
    .map(one => ({ value: one.id, text: capitalised(versionInWords(one)), selected: one.id === older?.id }))
  if (items.length < 2) return html``
  return html`<form method="get" action="/policy/versions/${version.id}/changes" class="sg-screen-only" novalidate>
${select({ name: 'from', id: 'from', label: { text: 'Compare it with' }, items })}
${button({ text: 'Compare', classes: 'govuk-button--secondary' })}
</form>`
}

interface DraftView {
  readonly version: ReadableVersion
  readonly older: VersionContent
  /** What is in force: "version 1". */
  readonly name: string
  /** The page of the version. */
  readonly back: ReturnType<typeof pageOf>
  readonly difference: VersionDifference
}

/** What a draft would change in what is in force. */
export function draftChangesPage({ version, older, name, back, difference }: DraftView): PageContent {
  return {
    title: `What ${versionInWords(version)} changes`,
    beforeContent: backLink(back),
    main: html`<h1 class="govuk-heading-xl">What this draft changes</h1>
<p class="govuk-body">${capitalised(versionInWords(version))}. <a class="govuk-link" href="/policy/drafts/${version.id}/analysis">See what becomes of answers</a></p>
<h2 class="govuk-heading-l">Against ${name}, which is in force</h2>
${differenceList({ difference, before: older, after: version.content })}`,
  }
}
