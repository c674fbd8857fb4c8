import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { type App, done } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { policyOf, type VersionIdentity } from '../../../policy/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { acceptanceHolds, type Kind } from '../door.ts'
import { enterDoor } from '../enter-door.ts'
import { keepOwnVisit, ownVisit, tokenForForm } from '../own-visit.ts'
import { beginVisit } from '../visit-store.ts'

interface Earlier {
  readonly kind: Kind
  readonly leftAt: Temporal.Instant | null
  readonly versionId: string
  readonly acceptedAt: Temporal.Instant
}

/** Whether somebody just signs in: they left, they accepted the version in force of late, and they come as what they were then. */
export const mayComeAgain = (
  { kind, leftAt, versionId, acceptedAt }: Earlier,
  today: { readonly version: Pick<VersionIdentity, 'id'> | null; readonly kind: Kind | null; readonly now: Temporal.Instant },
): boolean =>
  leftAt !== null &&
  versionId === today.version?.id &&
  (today.kind === null || today.kind === kind) &&
  Temporal.Instant.compare(acceptedAt.add(acceptanceHolds), today.now) > 0

/** Somebody whose phone we know, and who accepted the version in force, signs in with one press. */
export default function comeAgain(app: App, { now, ...deps }: AcceptanceDeps) {
  const route = { schema: { params: z.object({ code: z.string() }) }, ...open('A visitor whose phone is known comes again') }

  app.post('/door/:code/again', route, async (req, reply) => {
    const [door, at] = [await enterDoor(req, deps, req.params.code), now()]
    const visit = await ownVisit(req)
    const { version } = await policyOf(req, dateAt(at))
    if (visit && visit.leftAt === null) return reply.seeOther('/my-visit')
    if (!visit || !mayComeAgain(visit, { version, kind: null, now: at })) return reply.seeOther(door.path)
    const token = await req.inSchool(tx => tokenForForm(tx, req.body))
    const outcome = await req.once<never>(async tx => {
      const { acceptanceId, kind, name, host } = visit
      await beginVisit(tx, { acceptanceId, kind, name, host, token }, at)
      return done('/my-visit')
    })
    // For as long as the acceptance holds, if that is longer than today: the phone was known before.
    keepOwnVisit(reply, { schoolId: door.school.id, token }, dateAt(visit.acceptedAt).toString() !== dateAt(at).toString())
    return reply.seeOther(outcome)
  })
}
