import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import type { AuditDeps } from '../audit-deps.ts'
import { placeAfter, placeIn } from '../entries/place.ts'
import { maySeeWhoLooked } from '../permissions.ts'
import { lookedWords } from './looked.words.ts'
import { looksAt } from './looks-views.ts'
import { seeWhoLookedPage } from './see-who-looked.page.ts'

const perPage = 50

/** Who looked at one's own record. Never why, and nothing that was done within a case. */
export default function seeWhoLooked(app: App, { now, titlesIn }: AuditDeps) {
  const route = { schema: { querystring: z.object({ after: z.string().catch('').default('') }) }, ...requires(maySeeWhoLooked) }

  app.get('/me/looked-at', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const { after } = req.query
    const shown = await req.inSchool(async tx => {
      const before = await placeIn(tx, after, personId)
      const found = await looksAt(tx, personId, { before, limit: perPage + 1 })
      const looks = found.slice(0, perPage)
      const last = found.length > perPage ? looks.at(-1) : undefined
      return { looks, next: last ? await placeAfter(tx, last.seq, personId) : null }
    })
    const [words, titles] = [lookedWords.in(req.language), titlesIn(req.language)]
    return reply.page(seeWhoLookedPage({ words, titles, ...shown, today: dateAt(now()), isBeginning: after === '' }))
  })
}
