import type { FastifyRequest } from 'fastify'
import { Fault } from '../../platform/errors.ts'
import { signedIn } from '../../platform/http.ts'
import { isFresh } from '../../platform/sessions/factors.ts'
import { isTitle } from '../people/index.ts'
import { oneFactorSuffices } from './email-link/one-factor.ts'
import { hasWayIn, waysInOf } from './ways-in-views.ts'

/** Whether somebody must make a way in of their own and has none yet: they came by a link that works once. */
const makesTheFirst = async (req: FastifyRequest): Promise<boolean> => {
  const { personId, roles } = signedIn(req)
  if (oneFactorSuffices(roles.filter(isTitle))) return false
  return !hasWayIn(await req.inSchool(tx => waysInOf(tx, personId)))
}

/**
 * A way in is added only after a factor was shown of late: else whoever finds a browser open could let themselves in for
 * ever. Whoever is to make their first one has none to show, so for them the session is enough.
 *
 * @throws Fault `fresh-factor-needed`: they are asked, and come back
 */
export async function askForFreshFactor(req: FastifyRequest, now: Temporal.Instant): Promise<void> {
  if (isFresh(req.session?.freshAt ?? null, now) || (await makesTheFirst(req))) return
  throw new Fault('fresh-factor-needed')
}
