import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn, uploadedFile } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { crestProblems, readCrest } from '../crest/crest.ts'
import { changeColours, coloursOf, putCrest, removeCrest } from '../crest/crest-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { schoolOf } from '../school-views.ts'
import { changeLookPage } from './change-look.page.ts'
import { colourForm } from './colour-form.ts'

/** The school's face: two colours that can be read, and its crest. */
export default function changeLook(app: App, { now, installed }: SchoolDeps) {
  const route = requires(mayChangeSchool)

  const show = async (req: FastifyRequest, reply: FastifyReply, mend: { errors: FormErrors; values?: FormValues } | null) => {
    const colours = await req.inSchool(coloursOf)
    const values = mend?.values ?? { primary: colours.primary ?? '', secondary: colours.secondary ?? '' }
    const crest = req.school?.crest
    const view = { values, errors: mend?.errors ?? {}, colours, hiddenFields: () => req.hiddenFields(), ...(crest && { crest }) }
    return reply.page(changeLookPage(view), mend ? 422 : 200)
  }

  app.get('/school/look', route, async (req, reply) => show(req, reply, null))

  app.post('/school/look', route, async (req, reply) => {
    const { data, errors, values } = readForm(colourForm, req.body)
    if (errors) return show(req, reply, { errors, values })
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await changeColours(tx, data)
      await record(tx, { did: 'school.colours-changed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/look', 'The colours are saved')
    })
    installed.forget()
    return reply.seeOther(outcome)
  })

  const upload = {
    ...requires(mayChangeSchool, { upload: true }),
    errorHandler: async (error: FastifyError, req: FastifyRequest, reply: FastifyReply) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
      return show(req, reply, { errors: { crest: crestProblems['too-large'] } })
    },
  }

  app.post('/school/look/crest', upload, async (req, reply) => {
    const file = uploadedFile(req.body, 'crest')
    const crest = file ? readCrest(file.bytes) : ({ problem: 'none' } as const)
    if ('problem' in crest) return show(req, reply, { errors: { crest: crestProblems[crest.problem] } })
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await putCrest(tx, crest)
      await record(tx, { did: 'school.crest-changed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/look', 'The crest is saved')
    })
    installed.forget()
    return reply.seeOther(outcome)
  })

  app.post('/school/look/crest/remove', route, async (req, reply) => {
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
