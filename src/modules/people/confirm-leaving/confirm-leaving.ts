import { NotFound } from '../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { confirmLeaving } from '../leaving-store.ts'
import { leavingOf } from '../leaving-views.ts'
import { ownWords } from '../own-words/own.words.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { owesConfidentiality } from '../roles.ts'
import { confirmLeavingPage, wordsToConfirm } from './confirm-leaving.page.ts'

/** What I must do before I leave: confirm that I keep confidences, after leaving too (clause A12), and hand over accounts. */
export default function confirmLeavingRoute(app: App, { now, quoteClause }: PeopleDeps) {
  app.get('/me/leaving', requires(everyoneSignedIn), async (req, reply) => {
    const { personId, roles } = signedIn(req)
    const { leaving, clause } = await req.inSchool(async tx => ({
      leaving: await leavingOf(tx, personId),
      clause: await quoteClause(tx, 'A12'),
    }))
    if (!leaving) throw new NotFound()
    const isBound = owesConfidentiality(roles)
    const words = ownWords.in(req.language)
    return reply.page(confirmLeavingPage({ words, leaving, clause, isBound, hiddenFields: req.hiddenFields() }))
  })

  app.post('/me/leaving', requires(everyoneSignedIn), async (req, reply) => {
    const { personId, roles } = signedIn(req)
    if (!owesConfidentiality(roles)) throw new NotFound()
    return reply.seeOther(
      await req.once<never>(async tx => {
        const at = now()
        const clause = await quoteClause(tx, 'A12')
        const shown = { text: wordsToConfirm(clause), clause: clause?.id ?? null }
        if (!(await confirmLeaving(tx, personId, shown, at))) throw new NotFound()
        await record(tx, { did: 'leaving.confirmed', by: personId, about: personId, clause: 'A12', at })
        return done('/me/leaving', ownWords.in(req.language).t('own.confirm-thanks'))
      }),
    )
  })
}
