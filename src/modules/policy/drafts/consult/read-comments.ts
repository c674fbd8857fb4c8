import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { mayConsult, maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { allComments, commentCounts } from './comment-views.ts'
import { isOpen } from './consultation.ts'
import { closeConsultation } from './consultation-store.ts'
import { consultationById, lockConsultation } from './consultation-views.ts'
import { readCommentsPage } from './read-comments.page.ts'

/** In the address, for comments on the whole policy. */
export const ON_WHOLE = 'whole'

const query = z.object({
  clause: z.string().max(200).optional().catch(undefined),
  open: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform(open => open === 'yes'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** All that people said, clause by clause: with their names for those who write the draft, without for governors. */
export default function readComments(app: App, { now }: PolicyDeps) {
  const params = z.object({ consultationId: z.uuid() })

  app.get(
    '/policy/consultations/:consultationId/comments',
    { schema: { params, querystring: query }, ...requires(maySeeUnpublished) },
    async (req, reply) => {
      const { clause, open, page } = req.query
      const view = await req.inSchool(async tx => {
        const consultation = await consultationById(tx, req.params.consultationId)
        if (!consultation) throw new NotFound()
        const about = clause === undefined || clause === '' ? undefined : clause === ON_WHOLE ? null : clause
        const found = await allComments(tx, { consultationId: consultation.id, clause: about, open, page })
        return { consultation, ...found, counts: await commentCounts(tx, consultation.id) }
      })
      const isWriter = mayConsult(signedIn(req))
      return reply.page(
        readCommentsPage({ ...view, asked: req.query, isWriter, now: now(), hiddenFields: isWriter ? req.hiddenFields() : null }),
      )
    },
  )

  app.post('/policy/consultations/:consultationId/close', { schema: { params }, ...requires(mayConsult) }, async (req, reply) => {
    const [{ personId: by }, { consultationId: id }, at] = [signedIn(req), req.params, now()]
    const outcome = await req.once<never>(async tx => {
      const consultation = await lockConsultation(tx, id)
      if (!consultation) throw new NotFound()
      const page = `/policy/consultations/${id}/comments`
      if (!isOpen(consultation, at)) return done(page, 'It was closed already')
      await closeConsultation(tx, id, by, at)
      await record(tx, { did: 'consultation.closed', by, to: { kind: 'consultation', id }, at })
      return done(page, 'Comments are closed')
    })
    return reply.seeOther(outcome)
  })
}
