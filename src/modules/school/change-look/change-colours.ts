import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { changeColours as change } from '../crest/crest-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { schoolOf } from '../school-views.ts'
import { colourForm } from './colour-form.ts'
import { showLook } from './show-look.ts'

/** The school's two colours, in which words can be read. */
export default function changeColours(app: App, { now, installed }: SchoolDeps) {
  const route = requires(mayChangeSchool)

  app.get('/school/look', route, async (req, reply) => showLook(req, reply))

  app.post('/school/look', route, async (req, reply) => {
    const { data, errors, values } = readForm(colourForm, req.body)
    if (errors) return showLook(req, reply, { errors, values })
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await change(tx, data)
      await record(tx, { did: 'school.colours-changed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/look', 'The colours are saved')
    })
    installed.forget()
    return reply.seeOther(outcome)
  })
}
