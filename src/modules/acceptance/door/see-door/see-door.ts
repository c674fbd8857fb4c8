import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { slugOf } from '../../../school/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { doorPath, type Kind } from '../door.ts'
import { doorOf } from '../door-store.ts'
import { originOf } from '../enter-door.ts'
import { mayKeepDoor, maySeeVisits, maySeeWhoIsHere } from '../permissions.ts'
import { endVisit } from '../visit-store.ts'
import { hasVisit, onSite } from '../visit-views.ts'
import { type OpenDoor, seeDoorPage } from './see-door.page.ts'

/** The school's door with its whole address; null where there is no code yet. */
export async function openDoorOf(
  tx: Tx,
  req: Pick<FastifyRequest, 'protocol' | 'host'>,
  deps: Pick<AcceptanceDeps, 'publicOrigin'>,
  kind: Kind | null = null,
): Promise<OpenDoor | null> {
  const door = await doorOf(tx)
  if (!door) return null
  const [path, origin] = [doorPath(await slugOf(tx), door.code), originOf(req, deps)]
  const address = `${origin}${path}${kind === null ? '' : `?kind=${kind}`}`
  return { code: door.code, path, address, typedAt: `${new URL(origin).host}/door` }
}

/** Who is on site, and the code that lets visitors in (G3). */
export default function seeDoor(app: App, deps: AcceptanceDeps) {
  app.get('/office/door', requires(maySeeWhoIsHere), async (req, reply) => {
    const viewer = signedIn(req)
    const shown = await req.inSchool(async tx => ({ door: await openDoorOf(tx, req, deps), visits: await onSite(tx) }))
    const rights = { mayKeep: mayKeepDoor(viewer), maySeeLog: maySeeVisits(viewer) }
    return reply.page(seeDoorPage({ ...shown, ...rights, now: deps.now(), hiddenFields: () => req.hiddenFields() }))
  })

  const one = { schema: { params: z.object({ visitId: z.uuid() }) }, ...requires(mayKeepDoor) }
  app.post('/office/door/visits/:visitId/sign-out', one, async (req, reply) => {
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      if (!(await hasVisit(tx, req.params.visitId))) throw new NotFound()
      await endVisit(tx, req.params.visitId, { how: 'office', by: personId, at: deps.now() })
      return done('/office/door', 'The visitor is signed out')
    })
    return reply.seeOther(outcome)
  })
}
