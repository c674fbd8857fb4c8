import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { type App, done } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { policyOf, type VersionIdentity } from '../../../policy/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { acceptanceHolds, type Kind } from '../door.ts'
import { enterDoor } from '../enter-door.ts'
import { keepOwnVisit, ownVisit, tokenForNext } from '../own-visit.ts'
import { addVisit, recordVisit, takePlace } from '../visit-store.ts'
import { visitOfPhone } from '../visit-views.ts'

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

/**
 * Somebody whose phone we know, and who accepted the version in force, signs in with one press: once for each visit that they left,
 * however many forms they send.
 */
export default function comeAgain(app: App, { now, ...deps }: AcceptanceDeps) {
  const route = { schema: { params: z.object({ code: z.string() }) }, ...open('A visitor whose phone is known comes again') }

  app.post('/door/:code/again', route, async (req, reply) => {
    const [door, at] = [await enterDoor(req, deps, req.params.code), now()]
    const visit = await ownVisit(req)
    const { version } = await policyOf(req, dateAt(at))
    if (visit && visit.leftAt === null) return reply.seeOther('/my-visit')
    if (!visit || !mayComeAgain(visit, { version, kind: null, now: at })) return reply.seeOther(door.path)
    const token = await req.inSchool(tx => tokenForNext(tx, visit.id))
    const outcome = await req.once<never>(async tx => {
      const place = await takePlace(tx, at)
      const next = await visitOfPhone(tx, token)
      if (next) return done(next.leftAt === null ? '/my-visit' : door.path)
      const { acceptanceId, kind, name, host } = visit
      await addVisit(tx, place, { acceptanceId, kind, name, host, token })
      await recordVisit(tx, place)
      return done('/my-visit')
    })
    // For as long as the acceptance holds, if that is longer than today: the phone was known before.
    const isRemembered = dateAt(visit.acceptedAt).toString() !== dateAt(at).toString()
    // A form that began the phone's last visit begins no other: then the phone goes on knowing that one.
    const hasNext = await req.inSchool(async tx => (await visitOfPhone(tx, token)) !== undefined)
    if (hasNext) keepOwnVisit(reply, { schoolId: door.school.id, token }, isRemembered)
    return reply.seeOther(outcome)
  })
}
