import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { backLink, button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { LoadedVersion } from '../../loaded-version.ts'
import { policyText } from '../../read-policy/policy-text.page.ts'
import type { VersionSummary } from '../version-views.ts'
import { fingerprintInWords } from '../version-words.ts'

interface View {
  readonly version: VersionSummary
  readonly loaded: LoadedVersion
  readonly viewer: Viewer
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** The whole of what is signed, and one button below it. */
export function signVersionPage({ version, loaded, viewer, hiddenFields, errors }: View): PageContent {
  return {
    title: `Sign version ${version.number}`,
    kind: 'wide',
    errors: errors ?? null,
    beforeContent: backLink({ text: `Version ${version.number}`, href: `/policy/versions/${version.id}` }),
    main: html`<h1 class="govuk-heading-xl">Sign version ${version.number}</h1>
<p class="govuk-body-l">Your signature holds for these words, and no others. It does not put them in force: publishing does.</p>
<p class="govuk-body"><a class="govuk-link" href="#sign">Go to the signature</a></p>
<div class="sg-paper">${policyText(loaded)}</div>
<form method="post" action="/policy/versions/${version.id}/sign" id="sign" novalidate>
${hiddenFields}
<input type="hidden" name="fingerprint" value="${version.fingerprint}">
<h2 class="govuk-heading-m">Signature</h2>
<p class="govuk-body">Fingerprint of these words: <code class="sg-fingerprint">${fingerprintInWords(version.fingerprint)}</code></p>
${button({ text: `Sign as ${viewer.name}`, preventDoubleClick: true })}
</form>`,
  }
}
