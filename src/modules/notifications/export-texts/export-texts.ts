import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { maySeeDeliveries } from '../permissions.ts'
import { exportTextsPage } from './export-texts.page.ts'
import { fileOfTexts, handOver, textsByHand } from './texts-by-hand.ts'

const form = z.object({
  texts: z
    .union([z.string(), z.array(z.string())])
    .transform(chosen => [chosen].flat())
    .pipe(z.array(z.uuid()).min(1)),
})

const query = z.object({ file: z.uuid().nullable().catch(null) })

/** A file of texts for the school's own texting service (Groupcall and others). */
export default function exportTexts(app: App, { now, people }: NotificationDeps) {
  const show = async (
    req: FastifyRequest,
    reply: FastifyReply,
    { file = null, problem }: { file?: string | null; problem?: string },
  ) => {
    const view = await req.inSchool(async tx => {
      const texts = await textsByHand(tx, now())
      const reachable = await people.addressesOf(tx, [...new Set(texts.map(({ personId }) => personId))])
      return { texts, names: new Map(reachable.map(({ personId, name }) => [personId, name])) }
    })
    const errors = problem === undefined ? null : { texts: problem }
    return reply.page(
      exportTextsPage({ ...view, file, errors, now: now(), hiddenFields: req.hiddenFields() }),
      errors ? 422 : 200,
    )
  }

  app.get('/office/texts', { schema: { querystring: query }, ...requires(maySeeDeliveries) }, async (req, reply) =>
    show(req, reply, req.query),
  )

  app.post('/office/texts', requires(maySeeDeliveries), async (req, reply) => {
    const { data } = readForm(form, req.body)
    if (!data) return show(req, reply, { problem: 'Choose at least one text' })
    const outcome = await req.once<{ readonly problem: 'gone' }>(async tx => {
      const file = await handOver(tx, data.texts, now())
      if (file === null) return { problem: 'gone' }
      await record(tx, { did: 'texts.handed-over', by: signedIn(req).personId, to: { kind: 'texts', id: file }, at: now() })
      return done(`/office/texts?file=${file}`, 'Your file is ready')
    })
    if (outcome.problem === 'gone') return show(req, reply, { problem: 'Somebody else has made a file of these' })
    return reply.seeOther(outcome)
  })

  const one = { schema: { params: z.object({ fileId: z.uuid() }) }, ...requires(maySeeDeliveries) }
  app.get('/office/texts/:fileId', one, async (req, reply) => {
    const csv = await req.inSchool(tx => fileOfTexts(tx, people, req.params.fileId, `${req.protocol}://${req.host}`))
    if (csv === null) throw new NotFound()
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="texts.csv"')
      .header('cache-control', 'no-store')
      .send(csv)
  })
}
