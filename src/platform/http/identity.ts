/** Who is asking and about which school: from the session's cookie, before any handler runs; and what follows for the route. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../db/index.ts'
import { Fault, Forbidden } from '../errors.ts'
import type { Viewer } from '../permissions.ts'
import { readSessionCookie, sessionCookieName, sessionCookieOptions } from '../sessions/session-cookie.ts'
import { resumeSession } from '../sessions/session-store.ts'
import type { School, Session } from './request.ts'

/** What identifying needs from the database and from the module that knows people. */
export interface IdentityDeps {
  /** Whether people reach us over https. */
  readonly https: boolean
  readonly now: () => Temporal.Instant
  readonly inSchool: <Result>(schoolId: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  readonly people: {
    /** A person as permissions see them, with their school; null where there is no such person. */
    readonly identity: (tx: Tx, personId: string) => Promise<{ readonly viewer: Viewer; readonly school: School } | null>
    /** The school that a signed-out request is about; null before set-up. */
    readonly installedSchool: () => Promise<School | null>
  }
}

interface Identity {
  readonly session: Session
  readonly viewer: Viewer
  readonly school: School
}

async function identityOf({ inSchool, now, people }: IdentityDeps, session: Session): Promise<Identity | null> {
  return inSchool(session.schoolId, async tx => {
    const personId = await resumeSession(tx, session.token, now())
    const identity = personId === undefined ? null : await people.identity(tx, personId)
    return identity && { session, ...identity }
  })
}

async function identify(deps: IdentityDeps, req: FastifyRequest, reply: FastifyReply): Promise<void> {
  const name = sessionCookieName(deps.https)
  const cookie = readSessionCookie(req.cookies[name])
  const identity = cookie && (await identityOf(deps, cookie))
  if (identity) {
    Object.assign(req, identity)
    return
  }
  if (req.cookies[name] !== undefined) reply.clearCookie(name, sessionCookieOptions(deps.https))
  req.school = await deps.people.installedSchool()
}

/** Holds the route's declared permission against the person. */
function permit({ routeOptions, viewer }: FastifyRequest): void {
  const { access } = routeOptions.config
  if (access?.kind !== 'requires') return
  if (!viewer) throw new Fault('sign-in-needed')
  if (!access.permission(viewer)) throw new Forbidden()
}

const needsIdentity = ({ routeOptions: { config } }: FastifyRequest): boolean =>
  config.access === undefined || config.access.kind === 'requires' || config.access.session

/** Says on each request who asks and about which school. */
export function registerIdentity(app: FastifyInstance, deps: IdentityDeps): void {
  app.addHook('onRequest', async (req, reply) => {
    if (needsIdentity(req)) await identify(deps, req, reply)
  })
}

/** Refuses whom the route does not let in. */
export function registerPermits(app: FastifyInstance): void {
  app.addHook('onRequest', async req => permit(req))
}
