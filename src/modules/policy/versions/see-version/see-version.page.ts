import type { PageContent } from '../../../../platform/http.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { backLink, button, details, summaryList } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayIn } from '../../../../ui/messages/value-in.ts'
import { capitalised, listed } from '../../../../ui/words.ts'
import { mayKeepDecisions, mayPublish, maySign } from '../../permissions.ts'
import { englishCounts } from '../../read-policy/policy.words.ts'
import type { Signer } from '../signature-store.ts'
import { isOpen, standingOn } from '../version-life.ts'
import { type VersionWords, versionPageWords } from '../version-messages/version.words.ts'
import { type Decision, ratificationOf, type VersionSummary } from '../version-views.ts'
import { daysInWords, decisionInWords, fingerprintInWords, signedOn } from '../version-words.ts'

interface View {
  readonly version: VersionSummary
  /** Heads who have still to sign a version that is ratified. */
  readonly unsigned: readonly Signer[]
  readonly viewer: Viewer | null
  readonly today: Temporal.PlainDate
  readonly hiddenFields: () => SafeHtml
  /** Of a version that is not published, English: only those who work on it see it. */
  readonly words: VersionWords
}

/** Where a version stands. */
export function seeVersionPage(view: View): PageContent {
  const { version, today, words } = view
  const { t, english } = words
  const standing = t(`versions.standing-${standingOn(version, today)}`)
  const isPublished = version.state === 'published'
  const name = t('versions.number', { number: version.number })
  return {
    title: name,
    ...(isPublished && { words: versionPageWords(words) }),
    beforeContent: backLink({ text: t('versions.title'), href: '/policy/versions' }),
    main: html`<h1 class="govuk-heading-xl"><span class="govuk-caption-xl">${english(version.title)}</span>${name}</h1>
<p class="govuk-body-l">${isPublished ? t('versions.when', { standing, days: daysInWords(version, words) }) : standing}${endOf(words)}</p>${englishCounts(words.policy)}
${next(view)}
${summaryList({ rows: [...dates(version, words), ...whatIsNew(version, words), fingerprintRow(version, words)] })}
${decisions(version.decisions, words)}
${ways(version, words)}
${withdrawal(view)}`,
  }
}

const endOf = ({ dir }: VersionWords): string => (dir === 'rtl' ? '۔' : '.')

const row = (key: string, value: SafeHtml | string) => ({ key: { text: key }, value: { html: html`${value}` } })

/** Written, ratified and signed are three dates. */
function dates(version: VersionSummary, words: VersionWords) {
  const { t, language } = words
  const dayOr = (day: Temporal.PlainDate | null | undefined, none: string): string => (day ? dayIn(language, day) : none)
  const ratification = ratificationOf(version)
  const none = t(version.state === 'published' ? 'versions.not-recorded' : 'versions.not-yet')
  const signed = version.signatures.map(signature => {
    const title = t(`versions.title-${signature.title}`)
    return html`<li>${t('versions.signature', { name: signature.name, title, day: signedOn(signature, words) })}</li>`
  })
  return [
    row(t('versions.row-written'), dayOr(version.writtenOn, t('versions.not-finished'))),
    row(
      t('versions.row-ratified'),
      ratification ? t('versions.ratified-on', { day: ratification.metOn, minute: ratification.minute }) : none,
    ),
    row(t('versions.row-signed'), signed.length > 0 ? html`<ul class="govuk-list govuk-!-margin-bottom-0">${signed}</ul>` : none),
    row(t('versions.row-from'), dayOr(version.from ?? ratification?.startsOn, t('versions.not-decided'))),
    row(t('versions.row-review'), dayOr(version.reviewOn, t('versions.not-decided'))),
  ]
}

/** What the school wrote. */
const whatIsNew = ({ changes, sourceFile }: VersionSummary, { t, english }: VersionWords) => [
  ...(changes ? [row(t('versions.row-new'), english(changes))] : []),
  ...(sourceFile ? [row(t('versions.row-file'), english(sourceFile))] : []),
]

const fingerprintRow = ({ fingerprint }: VersionSummary, { t, inEnglish }: VersionWords) =>
  row(
    t('versions.row-fingerprint'),
    html`<code class="sg-fingerprint"${inEnglish}>${fingerprintInWords(fingerprint)}</code><p class="govuk-hint govuk-!-margin-bottom-0">${t('versions.fingerprint-hint')}</p>`,
  )

function decisions(kept: readonly Decision[], words: VersionWords): SafeHtml {
  if (kept.length === 0) return html``
  const lines = kept.map(
    decision => html`<li><p class="govuk-body govuk-!-margin-bottom-1">${decisionInWords(decision, words)}</p>
<p class="govuk-hint">${peopleAt(decision, words)}</p></li>`,
  )
  return html`<h2 class="govuk-heading-m">${words.t('versions.meetings')}</h2><ul class="govuk-list">${lines}</ul>`
}

/** Who was there. Names and the clerk's words stand as they were kept. */
function peopleAt({ present, recused, quorum, keptBy }: Decision, words: VersionWords): SafeHtml {
  const { t, rich, english } = words
  const left = recused.length > 0 ? html`${rich('versions.recused', { people: english(words.listed(recused)) })} ` : ''
  return html`${rich('versions.present', { people: words.listed(present) })} ${left}${t('versions.quorum', { quorum, name: keptBy })}`
}

/** What this viewer can do to bring it further; for others, what it waits for. In English, for those who work on it. */
function next({ version, unsigned, viewer, today, words }: View): SafeHtml {
  if (!viewer) return html``
  const { id, state } = version
  if (isOpen(state))
    return mayKeepDecisions(viewer)
      ? html`${button({ text: 'Keep a meeting’s decision', href: `/policy/versions/${id}/decide` })}`
      : html`<p class="govuk-body">Next: a meeting decides on it, and the clerk keeps the decision.</p>`
  if (state === 'ratified' && unsigned.length > 0) {
    const isMine = maySign(viewer) && unsigned.some(({ personId }) => personId === viewer.personId)
    return html`<p class="govuk-body">Still to sign: ${capitalised(listed(unsigned.map(({ name }) => name)))}.</p>
${isMine ? button({ text: 'Read it and sign', href: `/policy/versions/${id}/sign` }) : ''}`
  }
  if (state === 'ratified' && mayPublish(viewer))
    return html`${button({ text: 'Publish it', href: `/policy/versions/${id}/publish` })}`
  if (state === 'published' && standingOn(version, today) !== 'superseded' && mayPublish(viewer))
    return html`<p class="govuk-body"><a class="govuk-link" href="/acceptance">${words.english('Ask people to accept it')}</a></p>`
  return html``
}

function withdrawal({ version: { id, state }, viewer, hiddenFields }: View): SafeHtml {
  if (state !== 'ratified' || !viewer || !mayKeepDecisions(viewer)) return html``
  return details({
    summaryText: 'It is not to come into force after all',
    html: html`<p class="govuk-body">Where a head does not sign it, or a meeting took its decision back. The decision and the signatures stay on record.</p>
<form method="post" action="/policy/versions/${id}/withdraw" novalidate>${hiddenFields()}
${button({ text: 'Withdraw this version', classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}

function ways({ id, number, state, from }: VersionSummary, { t }: VersionWords): SafeHtml {
  const lines =
    state === 'published' && from
      ? html`<li><a class="govuk-link" href="/policy?on=${from.toString()}">${t('versions.as-it-applied')}</a></li>
<li><a class="govuk-link" href="/policy/document.pdf?version=${number}">${t('versions.pdf')}</a></li>
<li><a class="govuk-link" href="/policy/document.docx?version=${number}">${t('versions.word')}</a></li>`
      : html`<li><a class="govuk-link" href="/policy/versions/${id}/text">Read its words</a></li>`
  return html`<ul class="govuk-list govuk-list--spaced">${lines}
${number > 1 ? html`<li><a class="govuk-link" href="/policy/versions/${id}/changes">${t('versions.what-changed')}</a></li>` : ''}</ul>`
}
