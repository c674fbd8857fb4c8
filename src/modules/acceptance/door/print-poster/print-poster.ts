import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { App } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { policyOf, posterPdf } from '../../../policy/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import type { Kind } from '../door.ts'
import { doorWords } from '../door.words.ts'
import { mayKeepDoor } from '../permissions.ts'
import { screenFor } from '../screen.ts'
import { openDoorOf } from '../see-door/see-door.ts'
import { posterPage, posterWords } from './print-poster.page.ts'

const querystring = z.object({ kind: z.string().optional(), trip: z.string().trim().max(100).catch('').default('') })

/** The poster for the door, and the sheet for a trip: a page that is made for paper, and a file. */
export default function printPoster(app: App, deps: AcceptanceDeps) {
  const route = { schema: { querystring }, ...requires(mayKeepDoor) }

  const poster = async (req: FastifyRequest, asked: z.output<typeof querystring>) => {
    const kind: Kind | null = asked.kind === 'trip-helper' ? 'trip-helper' : null
    const door = await req.inSchool(tx => openDoorOf(tx, req, deps, kind))
    if (!door || !req.school) throw new NotFound()
    const loaded = await policyOf(req, dateAt(deps.now()))
    const screen = screenFor(loaded, { kind, school: req.school.name, words: doorWords.in('en') })
    return { door, kind, trip: asked.trip, school: req.school, screen }
  }

  app.get('/office/door/poster', route, async (req, reply) => {
    const { school, ...view } = await poster(req, req.query)
    return reply.page(posterPage({ ...view, schoolName: school.name }))
  })

  app.get('/office/door/poster.pdf', route, async (req, reply) => {
    const { door, kind, trip, school, screen } = await poster(req, req.query)
    const words = posterWords(kind, trip)
    const file = await posterPdf({
      schoolName: school.name,
      brand: school.brand,
      event: words.title,
      beneath: words.beneath,
      day: dateAt(deps.now()),
      lines: screen?.cards.map(({ heading }) => heading) ?? [],
      address: door.address,
    })
    return reply.type('application/pdf').header('content-disposition', 'inline; filename="door.pdf"').send(file)
  })
}
