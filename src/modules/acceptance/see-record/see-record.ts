import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { acceptanceById, type KeptRecord } from '../acceptance-views.ts'
import { maySeeRecord } from '../permissions.ts'
import { proofOf } from './proof.ts'
import { recordWords } from './record.words.ts'
import { seeRecordPage } from './see-record.page.ts'

/** An acceptance and its proof: for whoever gave it, headteachers and the data protection officer. For anybody else it is not there. */
export default function seeRecord(app: App, { now }: AcceptanceDeps): void {
  const route = { schema: { params: z.object({ acceptanceId: z.uuid() }) }, ...requires(everyoneSignedIn) }

  const find = async (tx: Tx, req: FastifyRequest, acceptanceId: string): Promise<KeptRecord> => {
    const kept = await acceptanceById(tx, acceptanceId)
    const personId = kept && 'person' in kept.record.who ? kept.record.who.person : null
    if (!kept || !maySeeRecord(signedIn(req), { personId })) throw new NotFound()
    return kept
  }

  app.get('/acceptance/records/:acceptanceId', route, async (req, reply) => {
    const view = await req.inSchool(async tx => {
      const kept = await find(tx, req, req.params.acceptanceId)
      return { ...kept, name: await nameOf(tx, kept) }
    })
    const { who } = view.record
    const isOwn = 'person' in who && who.person === signedIn(req).personId
    const words = recordWords.in(isOwn ? req.language : 'en')
    return reply.page(seeRecordPage({ ...view, words, isOwn }))
  })

  app.get('/acceptance/records/:acceptanceId/export', route, async (req, reply) => {
    const { acceptanceId } = req.params
    const proof = await req.inSchool(async tx => {
      const kept = await find(tx, req, acceptanceId)
      const file = await proofOf(tx, kept)
      const about = 'person' in kept.record.who ? { about: kept.record.who.person } : {}
      await record(tx, { did: 'acceptance.exported', by: signedIn(req).personId, ...about, at: now() })
      return file
    })
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="acceptance-${acceptanceId}.json"`)
      .send(`${JSON.stringify(proof, null, 1)}\n`)
  })
}

async function nameOf(tx: Tx, { record: { who } }: KeptRecord): Promise<string> {
  if ('visitor' in who) return who.visitor
  return (await tx.selectFrom('person').select('name').where('id', '=', who.person).executeTakeFirstOrThrow()).name
}
