import type { FastifyRequest } from 'fastify'
import { inSchool } from '../../../../platform/db/index.ts'
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
import { herePage, leftPage, noVisitPage } from './leave.page.ts'

/** The visit that this phone knows, if any. */
async function visitHere(req: FastifyRequest, { db }: Pick<AcceptanceDeps, 'db'>) {
  const phone = phoneOf(req)
  const school = phone && (await inSchool(db, phone.schoolId, requestSchool))
  if (!phone || !school) return undefined
  req.school = school
  return req.inSchool(tx => visitOfPhone(tx, phone.token))
}

/** A visitor's own visit, on the phone on which they signed in: it works after the door's code was renewed, too. */
export default function leave(app: App, deps: AcceptanceDeps) {
  const route = open('A visitor sees and ends their own visit, on the phone on which it began')

  app.get('/my-visit', route, async (req, reply) => {
    const [visit, words] = [await visitHere(req, deps), doorWords.in(req.language)]
    if (!visit) return reply.page(noVisitPage(words), 404)
    const door = await req.inSchool(async tx => ({ now: await doorOf(tx), slug: await slugOf(tx) }))
    const view = { words, visit, doorPath: door.now && doorPath(door.slug, door.now.code) }
    return reply.page(visit.leftAt === null ? herePage({ ...view, hiddenFields: req.hiddenFields() }) : leftPage(view))
  })

  app.post('/my-visit/leave', route, async (req, reply) => {
    const visit = await visitHere(req, deps)
    if (!visit) return reply.seeOther('/my-visit')
    const outcome = await req.once<never>(async tx => {
      await endVisit(tx, visit.id, { how: 'own-phone', by: 'system', at: deps.now() })
      return done('/my-visit')
    })
    return reply.seeOther(outcome)
  })
}
