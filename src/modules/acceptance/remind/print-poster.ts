import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { App } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { clauseAddress, clauseThatSays, policyOf, posterPdf } from '../../policy/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { mayPlanEvents } from './event-permissions.ts'
import { eventById } from './event-views.ts'
import { clauseOf } from './school-event.ts'

const mostLines = 3
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The first sentences of a clause, a line each. */
const linesOf = (words: string): string[] =>
  [...sentences.segment(words)]
    .map(({ segment }) => segment.trim())
    .filter(line => line !== '')
    .slice(0, mostLines)

/** A poster for the door of the hall: the rule in the words of the policy in force, and a code that leads to it (clauses C1, C4, C6). */
export default function printPoster(app: App, { now, publicOrigin }: AcceptanceDeps) {
  const route = { schema: { params: z.object({ eventId: z.uuid() }) }, compress: false, ...requires(mayPlanEvents) } as const

  app.get('/acceptance/events/:eventId/poster.pdf', route, async (req, reply) => {
    const event = await req.inSchool(tx => eventById(tx, req.params.eventId))
    const { school } = req
    if (!event || !school) throw new NotFound()
    const clause = clauseThatSays(await policyOf(req, dateAt(now())), clauseOf[event.kind])
    if (!clause) throw new NotFound()
    const bytes = await posterPdf({
      schoolName: school.name,
      brand: school.brand,
      event: event.name,
      day: event.happensOn,
      lines: linesOf(clause.plain ?? clause.legal),
      address: `${publicOrigin ?? `${req.protocol}://${req.host}`}${clauseAddress(clause.id)}`,
    })
    return reply.type('application/pdf').header('content-disposition', 'inline; filename="poster.pdf"').send(bytes)
  })
}
