/** Staff and governors go on only once they have shown, or just made, a way to sign in with more than one factor. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isTitle } from '../../people/index.ts'
import { oneFactorSuffices } from '../email-link/one-factor.ts'
import { hasStrongWayIn, waysInOf } from '../ways-in-views.ts'

/**
 * Whether the signed-in person may go on: by the factors of their session, by what they are, or by what they made in it.
 *
 * @param withoutWayIn whether those for whom a link by email is enough go on at once, or are offered to make a way in first
 */
export async function mayGoOn(req: FastifyRequest, { withoutWayIn }: { readonly withoutWayIn: boolean }): Promise<boolean> {
  const { viewer, session } = req
  if (!viewer || !session || session.factors.some(factor => factor !== 'email-link')) return true
  if (withoutWayIn && oneFactorSuffices(viewer.roles.filter(isTitle))) return true
  return hasStrongWayIn(await req.inSchool(tx => waysInOf(tx, viewer.personId)))
}

/** Where they make one, and the way out. */
const open = /^\/(join|sign-out|step-up|me\/sign-in)(\/|$)/

/** Leads everybody else who came by a link to the page where they make a way in. */
export function registerEnoughFactors(app: FastifyInstance): void {
  app.addHook('preHandler', async (req, reply) => {
    const { url = '', config } = req.routeOptions
    if (config.access?.kind !== 'requires' || open.test(url)) return
    if (!(await mayGoOn(req, { withoutWayIn: true }))) return reply.seeOther('/join')
  })
}
