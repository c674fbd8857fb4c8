import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { doorOf, renewDoor } from '../door-store.ts'
import { mayKeepDoor } from '../permissions.ts'
import { renewCodePage } from './renew-code.page.ts'

/** The door gets another code, and old posters stop working: for when one has got about. */
export default function renewCode(app: App, { now }: AcceptanceDeps) {
  const route = requires(mayKeepDoor)

  app.get('/office/door/renew', route, async (req, reply) => {
    const door = await req.inSchool(doorOf)
    return reply.page(renewCodePage({ since: door?.since ?? null, hiddenFields: req.hiddenFields() }))
  })

  app.post('/office/door/renew', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const isFirst = (await doorOf(tx)) === null
      await renewDoor(tx, now())
      await record(tx, { did: 'door.code-renewed', by: personId, clause: 'G3', at: now() })
      return done('/office/door', isFirst ? 'The door has a code' : 'The door has a new code: print new posters')
    })
    return reply.seeOther(outcome)
  })
}
