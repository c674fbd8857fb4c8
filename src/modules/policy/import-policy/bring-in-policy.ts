import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type App, done, uploadedFile } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { importInWorker } from '../import-document/import-in-worker.ts'
import { importProblemMessage, isRefused } from '../import-document/read/problem.ts'
import { mayBringInPolicy } from '../permissions.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { bringInPolicyPage } from './bring-in-policy.page.ts'
import { addDraft, waitingDrafts } from './draft-store.ts'
import { pendingFrom } from './pending-import.ts'

/** Within the time that a request may take, with room for the rest of it. */
const limits = { milliseconds: 11_000, megabytes: 384 }

/** A school's own policy document comes in: read, not yet in force. What cannot be read is refused, and nothing is kept. */
export default function bringInPolicy(app: App, { now }: PolicyDeps) {
  const show = async (req: FastifyRequest, reply: FastifyReply, problem?: string) => {
    const waiting = await req.inSchool(waitingDrafts)
    const errors = problem === undefined ? null : { file: problem }
    return reply.page(bringInPolicyPage({ waiting, hiddenFields: req.hiddenFields(), errors }), errors ? 422 : 200)
  }

  app.get('/policy/import', requires(mayBringInPolicy), async (req, reply) => show(req, reply))

  const upload = {
    ...requires(mayBringInPolicy, { upload: true }),
    errorHandler: async (error: FastifyError, req: FastifyRequest, reply: FastifyReply) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
      return show(req, reply, importProblemMessage('too-large'))
    },
  }

  app.post('/policy/import', upload, async (req, reply) => {
    const file = uploadedFile(req.body, 'file')
    if (!file) return show(req, reply, 'Choose the file that holds your policy')
    const imported = await importInWorker(file.bytes, file.filename, limits)
    if (isRefused(imported)) return show(req, reply, importProblemMessage(imported.problem))
    const outcome = await req.once<never>(async tx =>
      done(`/policy/import/${await addDraft(tx, pendingFrom(imported), file.filename, now())}`),
    )
    return reply.seeOther(outcome)
  })
}
