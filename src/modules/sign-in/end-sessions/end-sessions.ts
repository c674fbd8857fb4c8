import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { endOwnSession } from '../../../platform/sessions/session-store.ts'
import { record } from '../../audit/index.ts'
import { endElsewhere } from '../note-change.ts'
import { waysInWords } from '../see-ways-in/ways-in.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'

const form = z.object({ session: z.uuid() })

/** Ends one of one's own sessions, or all but this one. No fresh factor: whoever fears for their account must not wait. */
export default function endSessions(app: App, { now }: SignInDeps) {
  const route = requires(everyoneSignedIn)

  app.post('/me/sign-in/sessions/end', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const { data } = readForm(form, req.body)
    if (!data || data.session === req.session?.id) throw new NotFound()
    const outcome = await req.once<never>(async tx => {
      // One that has ended meanwhile is what was asked for.
      if (await endOwnSession(tx, personId, data.session)) await record(tx, { did: 'session.ended', by: personId, at: now() })
      return done('/me/sign-in', waysInWords.in(req.language).t('ways.signed-out'))
    })
    return reply.seeOther(outcome)
  })

  app.post('/me/sign-in/sessions/end-others', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await endElsewhere(tx, req)
      await record(tx, { did: 'session.ended-elsewhere', by: personId, at: now() })
      return done('/me/sign-in', waysInWords.in(req.language).t('ways.signed-out-others'))
    })
    return reply.seeOther(outcome)
  })
}
