import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { backLink } from '../../../../ui/components.ts'
import { html } from '../../../../ui/html.ts'
import { loadVersion } from '../../loaded-version.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { contentOf } from '../../policy-views.ts'
import { policyText } from '../../read-policy/policy-text.page.ts'
import { standingOn } from '../version-life.ts'
import { versionWords } from '../version-messages/version.words.ts'
import { versionFor, versionParams } from './see-version.ts'

/** The whole of a version's words, for those who decide on it. */
export default function readText(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: versionParams }, ...requires(maySeeUnpublished) }

  app.get('/policy/versions/:versionId/text', route, async (req, reply) => {
    const { version, content } = await req.inSchool(async tx => ({
      version: await versionFor(tx, req.params.versionId, signedIn(req)),
      content: await contentOf(tx, req.params.versionId),
    }))
    if (!content) throw new NotFound()
    return reply.page({
      title: `${content.title}, version ${version.number}`,
      kind: 'wide',
      beforeContent: backLink({ text: `Version ${version.number}`, href: `/policy/versions/${version.id}` }),
      main: html`<h1 class="govuk-heading-xl">${content.title}</h1>
<p class="govuk-body-l">Version ${version.number}. ${versionWords.in('en').t(`versions.standing-${standingOn(version, dateAt(now()))}`)}.</p>
${policyText(loadVersion(content))}`,
    })
  })
}
