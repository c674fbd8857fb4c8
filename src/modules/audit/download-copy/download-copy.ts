import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { copyForSchool } from '../checkpoint/checkpoint.ts'
import { newestCheckpointIn } from '../checkpoint/checkpoint-store.ts'
import { mayReadAudit } from '../permissions.ts'

/** The school's own copy of where its audit stood: a small text that names nobody. */
export default function downloadCopy(app: App) {
  app.get('/audit/checkpoint', requires(mayReadAudit), async (req, reply) => {
    const checkpoint = await req.inSchool(tx => newestCheckpointIn(tx))
    const copy = checkpoint && copyForSchool(checkpoint, signedIn(req).schoolId)
    if (!copy) throw new NotFound()
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="schoolgate-checkpoint-${checkpoint.number}.txt"`)
      .send(copy)
  })
}
