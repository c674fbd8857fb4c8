import type { FastifyRequest } from 'fastify'
import { Fault } from '../../platform/errors.ts'
import { signedIn } from '../../platform/http.ts'
import { isFresh } from '../../platform/sessions/factors.ts'
import { hasWayIn, waysInOf } from './ways-in-views.ts'

/**
 * A way in is added only after a factor was shown of late: else whoever finds a browser open could let themselves in for
 * ever. Whoever has just set up the school has none to show yet; for them the session is enough until they have one.
 *
 * @throws Fault `fresh-factor-needed`: they are asked, and come back
 */
export async function askForFreshFactor(req: FastifyRequest, now: Temporal.Instant): Promise<void> {
  if (isFresh(req.session?.freshAt ?? null, now)) return
  const isFirst =
    req.session?.factors.includes('set-up') &&
    !(await req.inSchool(async tx => hasWayIn(await waysInOf(tx, signedIn(req).personId))))
  if (!isFirst) throw new Fault('fresh-factor-needed')
}
