import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { mayDraft } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { askAgainPage } from './ask-again.page.ts'
import { draftAddress } from './draft-addresses.ts'
import { lockDraftContent, readDraftContent, withdrawDraft } from './draft-content-store.ts'

/** A draft is given up, once somebody has said so twice. */
export default function throwDraftAway(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/throw-away'

  app.get(address, route, async (req, reply) => {
    const draft = await req.inSchool(tx => readDraftContent(tx, req.params.draftId))
    if (!draft) throw new NotFound()
    const { id, number } = draft
    return reply.page(
      askAgainPage({
        title: `Throw draft ${number} away?`,
        words:
          'Nobody can write in it or vote on it any more, and what was written in it is not brought back. The version in force stays as it is.',
        action: draftAddress(id, '/throw-away'),
        button: 'Throw this draft away',
        back: { text: `Draft ${number}`, href: draftAddress(id) },
        hiddenFields: req.hiddenFields(),
      }),
    )
  })

  app.post(address, route, async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      const draft = await lockDraftContent(tx, req.params.draftId)
      if (!draft) throw new NotFound()
      await withdrawDraft(tx, draft.id)
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.draft-thrown-away', by: signedIn(req).personId, to, at: now() })
      return done('/policy/drafts', `Draft ${draft.number} is thrown away`)
    })
    return reply.seeOther(outcome)
  })
}
