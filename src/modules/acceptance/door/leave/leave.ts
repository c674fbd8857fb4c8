import type { FastifyRequest } from 'fastify'
import { inSchool } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { requestSchool, slugOf } from '../../../school/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { doorPath } from '../door.ts'
import { doorWords } from '../door.words.ts'
import { doorOf } from '../door-store.ts'
import { phoneOf } from '../own-visit.ts'
import { endVisit } from '../visit-store.ts'
import { visitOfPhone } from '../visit-views.ts'
import { herePage, leftPage } from './leave.page.ts'

/** The visit that this phone knows. @throws NotFound where it knows none */
async function visitHere(req: FastifyRequest, { db }: Pick<AcceptanceDeps, 'db'>) {
  const phone = phoneOf(req)
  const school = phone && (await inSchool(db, phone.schoolId, requestSchool))
  if (!phone || !school) throw new NotFound()
  req.school = school
  const visit = await req.inSchool(tx => visitOfPhone(tx, phone.token))
  if (!visit) throw new NotFound()
  return visit
}

/** A visitor's own visit, on the phone on which they signed in: it works after the door's code was renewed, too. */
export default function leave(app: App, deps: AcceptanceDeps) {
  const route = open('A visitor sees and ends their own visit, on the phone on which it began')

  app.get('/my-visit', route, async (req, reply) => {
    const visit = await visitHere(req, deps)
    const words = doorWords.in(req.language)
    const door = await req.inSchool(async tx => ({ now: await doorOf(tx), slug: await slugOf(tx) }))
    const view = { words, visit, doorPath: door.now && doorPath(door.slug, door.now.code) }
    return reply.page(visit.leftAt === null ? herePage({ ...view, hiddenFields: req.hiddenFields() }) : leftPage(view))
  })

  app.post('/my-visit/leave', route, async (req, reply) => {
    const { id } = await visitHere(req, deps)
    const outcome = await req.once<never>(async tx => {
      await endVisit(tx, id, { how: 'own-phone', by: 'system', at: deps.now() })
      return done('/my-visit')
    })
    return reply.seeOther(outcome)
  })
}
