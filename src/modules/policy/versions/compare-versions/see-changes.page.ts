import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, select } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { englishCounts } from '../../read-policy/policy.words.ts'
import { type pageOf, type ReadableVersion, versionIn, versionInWords } from '../../readable-version.ts'
import type { VersionContent } from '../../version-content.ts'
import { type ChangesWords, changesPageWords, changesWordsIn } from './changes.words.ts'
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
  readonly words: ChangesWords
}

/** What changed from one version to another. */
export function versionChangesPage({ version, older, difference, others, seesAnswers, words }: VersionView): PageContent {
  const { t, english } = words
  const title = t('changes.title', { version: versionIn(version, words) })
  return {
    title,
    words: changesPageWords(words),
    beforeContent: backLink({ text: t('changes.back'), href: `/policy/versions/${version.id}` }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>${englishCounts(words.policy)}
${seesAnswers ? html`<p class="govuk-body"><a class="govuk-link" href="/policy/drafts/${version.id}/analysis">${english('See what becomes of answers')}</a></p>` : ''}
${chooseOther(version, older, others, words)}
${
  older && difference
    ? html`<h2 class="govuk-heading-l">${t('changes.against', { version: versionIn(older, words) })}</h2>
${differenceList({ difference, before: older.content, after: version.content, words })}`
    : html`<p class="govuk-body-l">${t('changes.first')}</p>`
}`,
  }
}

function chooseOther(
  version: ReadableVersion,
  older: ReadableVersion | null,
  others: readonly ListedVersion[],
  words: ChangesWords,
): SafeHtml {
  const items = others
    .filter(({ id }) => id !== version.id)
    .map(one => ({ value: one.id, text: capitalised(versionIn(one, words)), selected: one.id === older?.id }))
  if (items.length < 2) return html``
  return html`<form method="get" action="/policy/versions/${version.id}/changes" class="sg-screen-only" novalidate>
${select({ name: 'from', id: 'from', label: { text: words.t('changes.compare-with') }, items })}
${button({ text: words.t('changes.compare'), classes: 'govuk-button--secondary' })}
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
${differenceList({ difference, before: older, after: version.content, words: changesWordsIn('en') })}`,
  }
}
