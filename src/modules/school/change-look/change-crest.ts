import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type App, done, signedIn, uploadedFile } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { crestProblems, readCrest } from '../crest/crest.ts'
import { putCrest, removeCrest } from '../crest/crest-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { schoolOf } from '../school-views.ts'
import { showLook } from './show-look.ts'

/** The school's crest comes, or goes. */
export default function changeCrest(app: App, { now, installed }: SchoolDeps) {
  const upload = {
    ...requires(mayChangeSchool, { upload: true }),
    errorHandler: async (error: FastifyError, req: FastifyRequest, reply: FastifyReply) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
      return showLook(req, reply, { errors: { crest: crestProblems['too-large'] } })
    },
  }

  app.post('/school/look/crest', upload, async (req, reply) => {
    const file = uploadedFile(req.body, 'crest')
    const crest = file ? readCrest(file.bytes) : ({ problem: 'none' } as const)
    if ('problem' in crest) return showLook(req, reply, { errors: { crest: crestProblems[crest.problem] } })
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await putCrest(tx, crest)
      await record(tx, { did: 'school.crest-changed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/look', 'The crest is saved')
    })
    installed.forget()
    return reply.seeOther(outcome)
  })

  app.post('/school/look/crest/remove', requires(mayChangeSchool), async (req, reply) => {
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await removeCrest(tx)
      await record(tx, { did: 'school.crest-removed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/look', 'The crest is taken away')
    })
    installed.forget()
    return reply.seeOther(outcome)
  })
}
