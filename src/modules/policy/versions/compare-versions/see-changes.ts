import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, signedIn } from '../../../../platform/http.ts'
import { open, requires, type Viewer } from '../../../../platform/permissions.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { pageOf, type ReadableVersion, readableVersion, replacedBy, versionInWords } from '../../readable-version.ts'
import { changesWordsIn } from './changes.words.ts'
import { versionBefore, versionsToCompare } from './comparable-versions.ts'
import { draftChangesPage, versionChangesPage } from './see-changes.page.ts'
import { differenceOf } from './version-difference.ts'

const query = z.object({ from: z.uuid().optional().catch(undefined) })

/** What one version changes against another, and a draft against what is in force. */
export default function seeChanges(app: App, { now }: PolicyDeps) {
  const readable = async (tx: Tx, id: string, viewer: Viewer | null): Promise<ReadableVersion> => {
    const version = await readableVersion(tx, id, viewer)
    if (!version) throw new NotFound()
    return version
  }

  app.get(
    '/policy/versions/:versionId/changes',
    {
      schema: { params: z.object({ versionId: z.uuid() }), querystring: query },
      ...open('Anyone may see what changed between versions that were published; a draft, those who may read it'),
    },
    async (req, reply) => {
      const view = await req.inSchool(async tx => {
        const version = await readable(tx, req.params.versionId, req.viewer)
        const from = req.query.from ?? (await versionBefore(tx, version))
        const older = from === undefined ? null : await readable(tx, from, req.viewer)
        return { version, older, others: await versionsToCompare(tx, req.viewer) }
      })
      const words = changesWordsIn(req.language)
      const difference = view.older && differenceOf(view.older.content, view.version.content, words)
      const seesAnswers = req.viewer !== null && maySeeUnpublished(req.viewer)
      return reply.page(versionChangesPage({ ...view, difference, seesAnswers, words }))
    },
  )

  app.get(
    '/policy/drafts/:draftId/changes',
    { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(maySeeUnpublished) },
    async (req, reply) => {
      const view = await req.inSchool(async tx => {
        const version = await readable(tx, req.params.draftId, signedIn(req))
        const older = await replacedBy(tx, dateAt(now()))
        return {
          version,
          older: older.content,
          name: older.version ? versionInWords({ number: older.version.number, state: 'published' }) : 'the model policy',
        }
      })
      return reply.page(
        draftChangesPage({
          ...view,
          back: pageOf(view.version, signedIn(req)),
          difference: differenceOf(view.older, view.version.content),
        }),
      )
    },
  )
}
