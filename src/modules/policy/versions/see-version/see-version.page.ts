import type { PageContent } from '../../../../platform/http.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { backLink, button, details, summaryList } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised, dayInWords, listed } from '../../../../ui/words.ts'
import { mayKeepDecisions, mayPublish, maySign } from '../../permissions.ts'
import type { Signer } from '../signature-store.ts'
import { isOpen, standingNames, standingOn } from '../version-life.ts'
import { type Decision, ratificationOf, type VersionSummary } from '../version-views.ts'
import { daysInWords, decisionInWords, fingerprintInWords, signedOn, titleNames } from '../version-words.ts'

interface View {
  readonly version: VersionSummary
  /** Heads who have still to sign a version that is ratified. */
  readonly unsigned: readonly Signer[]
  readonly viewer: Viewer | null
  readonly today: Temporal.PlainDate
  readonly hiddenFields: () => SafeHtml
}

/** Where a version stands. */
export function seeVersionPage(view: View): PageContent {
  const { version, today } = view
  const standing = standingNames[standingOn(version, today)]
  return {
    title: `Version ${version.number}`,
    beforeContent: backLink({ text: 'Versions of the policy', href: '/policy/versions' }),
    main: html`<h1 class="govuk-heading-xl"><span class="govuk-caption-xl">${version.title}</span>Version ${version.number}</h1>
<p class="govuk-body-l">${standing}${version.state === 'published' ? ` ${daysInWords(version)}` : ''}.</p>
${next(view)}
${summaryList({ rows: [...dates(version), ...whatIsNew(version), fingerprintRow(version)] })}
${decisions(version.decisions)}
${ways(version)}
${withdrawal(view)}`,
  }
}

const row = (key: string, value: SafeHtml | string) => ({ key: { text: key }, value: { html: html`${value}` } })
const dayOr = (day: Temporal.PlainDate | null | undefined, none: string): string => (day ? dayInWords(day) : none)

/** Written, ratified and signed are three dates. */
function dates(version: VersionSummary) {
  const ratification = ratificationOf(version)
  const none = version.state === 'published' ? 'Not recorded here' : 'Not yet'
  const signed = version.signatures.map(
    signature => html`<li>${signature.name}, ${titleNames[signature.title]}, ${signedOn(signature)}</li>`,
  )
  return [
    row('Written', dayOr(version.writtenOn, 'Not finished yet')),
    row('Ratified', ratification ? `${dayInWords(ratification.metOn)}, minute ${ratification.minute}` : none),
    row('Signed', signed.length > 0 ? html`<ul class="govuk-list govuk-!-margin-bottom-0">${signed}</ul>` : none),
    row('In force from', dayOr(version.from ?? ratification?.startsOn, 'Not decided')),
    row('To be reviewed by', dayOr(version.reviewOn, 'Not decided')),
  ]
}

const whatIsNew = ({ changes, sourceFile }: VersionSummary) => [
  ...(changes ? [row('What is new', changes)] : []),
  ...(sourceFile ? [row('Read from', sourceFile)] : []),
]

const fingerprintRow = ({ fingerprint }: VersionSummary) =>
  row(
    'Fingerprint',
    html`<code class="sg-fingerprint">${fingerprintInWords(fingerprint)}</code><p class="govuk-hint govuk-!-margin-bottom-0">SHA-256 of its words. Signatures and acceptances hold for these words alone.</p>`,
  )

function decisions(kept: readonly Decision[]): SafeHtml {
  if (kept.length === 0) return html``
  const lines = kept.map(
    decision => html`<li><p class="govuk-body govuk-!-margin-bottom-1">${decisionInWords(decision)}.</p>
<p class="govuk-hint">Present: ${listed(decision.present)}. ${decision.recused.length > 0 ? `Left for it: ${listed(decision.recused)}. ` : ''}Quorum ${decision.quorum}. Kept by ${decision.keptBy}.</p></li>`,
  )
  return html`<h2 class="govuk-heading-m">What meetings decided</h2><ul class="govuk-list">${lines}</ul>`
}

/** What this viewer can do to bring it further; for others, what it waits for. */
function next({ version, unsigned, viewer, today }: View): SafeHtml {
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
    return html`<p class="govuk-body"><a class="govuk-link" href="/acceptance">Ask people to accept it</a></p>`
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

function ways({ id, number, state, from }: VersionSummary): SafeHtml {
  const lines =
    state === 'published' && from
      ? html`<li><a class="govuk-link" href="/policy?on=${from.toString()}">Read it as it applied</a></li>
<li><a class="govuk-link" href="/policy/document.pdf?version=${number}">PDF</a></li>
<li><a class="govuk-link" href="/policy/document.docx?version=${number}">Word document</a></li>`
      : html`<li><a class="govuk-link" href="/policy/versions/${id}/text">Read its words</a></li>`
  return html`<ul class="govuk-list govuk-list--spaced">${lines}
<li><a class="govuk-link" href="/policy/versions/${id}/changes">What changed since the version before</a></li></ul>`
}
