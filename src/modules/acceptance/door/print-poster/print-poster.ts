import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { App } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { policyOf } from '../../../policy/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { doorWords } from '../door.words.ts'
import { mayKeepDoor } from '../permissions.ts'
import { screenFor } from '../screen.ts'
import { openDoorOf } from '../see-door/see-door.ts'
import { posterPage } from './print-poster.page.ts'

const querystring = z.object({ kind: z.string().optional(), trip: z.string().trim().max(100).catch('').default('') })

/** The poster for the door, and the sheet for a trip: a page that is made for paper. */
export default function printPoster(app: App, deps: AcceptanceDeps) {
  app.get('/office/door/poster', { schema: { querystring }, ...requires(mayKeepDoor) }, async (req, reply) => {
    const kind = req.query.kind === 'trip-helper' ? req.query.kind : null
    const door = await req.inSchool(tx => openDoorOf(tx, req, deps, kind))
    if (!door || !req.school) throw new NotFound()
    const loaded = await policyOf(req, dateAt(deps.now()))
    const screen = screenFor(loaded, { kind, school: req.school.name, words: doorWords.in('en') })
    return reply.page(posterPage({ door, kind, trip: req.query.trip, school: req.school.name, screen }))
  })
}
