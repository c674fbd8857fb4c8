import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import type { AuditDeps } from '../audit-deps.ts'
import { newestCheckpointIn } from '../checkpoint/checkpoint-store.ts'
import { signingKeyOf, verifierKey } from '../checkpoint/signed-note.ts'
import { auditFilter, queryFor } from '../entries/audit-filter.ts'
import { entriesFor } from '../entries/entry-views.ts'
import { placeAfter, placeIn } from '../entries/place.ts'
import { mayReadAudit, mayTakeAuditAway, sightOfAudit } from '../permissions.ts'
import { record } from '../record.ts'
import { seeAuditPage } from './see-audit.page.ts'

const perPage = 50

/** What was done in Schoolgate, newest first. Reading it is recorded too, once for each list that is begun. */
export default function seeAudit(app: App, { now, titleNames, clauseAddress, casesKnownTo }: AuditDeps) {
  const route = {
    schema: { querystring: auditFilter.extend({ after: z.string().catch('').default('') }) },
    ...requires(mayReadAudit),
  }

  app.get('/audit', route, async (req, reply) => {
    const [viewer, at] = [signedIn(req), now()]
    const { after, ...filter } = req.query
    const shown = await req.inSchool(async tx => {
      const query = await queryFor(tx, filter)
      const before = await placeIn(tx, after, viewer.personId)
      const sight = sightOfAudit(viewer, await casesKnownTo(tx, viewer))
      const found = await entriesFor(tx, query, sight, { before, limit: perPage + 1 })
      const entries = found.slice(0, perPage)
      const last = found.length > perPage ? entries.at(-1) : undefined
      const view = {
        entries,
        next: last ? await placeAfter(tx, last.seq, viewer.personId) : null,
        checkpoint: (await newestCheckpointIn(tx)) ?? null,
        key: verifierKey(signingKeyOf(tx)),
      }
      const about = query.person === null ? {} : { about: query.person }
      if (before === null) await record(tx, { did: 'audit.opened', by: viewer.personId, ...about, at })
      return view
    })
    const mayTakeAway = mayTakeAuditAway(viewer)
    const hiddenFields = mayTakeAway ? req.hiddenFields() : null
    return reply.page(
      seeAuditPage({ ...shown, filter, isBeginning: after === '', today: dateAt(at), hiddenFields, titleNames, clauseAddress }),
    )
  })
}
