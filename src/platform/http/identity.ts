/** Who is asking and about which school: from the session's cookie, before any handler runs; and what follows for the route. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dateAt } from '../clock.ts'
import type { Tx } from '../db/index.ts'
import { Fault, Forbidden } from '../errors.ts'
import type { Viewer } from '../permissions.ts'
import { isFresh } from '../sessions/factors.ts'
import { readSessionCookie, type SessionCookie, sessionCookieName, sessionCookieOptions } from '../sessions/session-cookie.ts'
import { resumeSession } from '../sessions/session-store.ts'
import { chosenSchoolCookie } from './chosen-school.ts'
import type { School, Session } from './request.ts'

/** What identifying needs from the database and from the module that knows people. */
export interface IdentityDeps {
  /** Whether people reach us over https. */
  readonly https: boolean
  readonly now: () => Temporal.Instant
  readonly inSchool: <Result>(schoolId: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  readonly people: {
    /** A person as permissions see them that day, with their school; null where there is no such person, or they have left. */
    readonly identity: (
      tx: Tx,
      personId: string,
      today: Temporal.PlainDate,
    ) => Promise<{ readonly viewer: Viewer; readonly school: School } | null>
    /** The school that a signed-out request is about, where the browser chose one by its word or not; null before set-up. */
    readonly installedSchool: (chosen: string | null) => Promise<School | null>
  }
}

interface Identity {
  readonly session: Session
  readonly viewer: Viewer
  readonly school: School
}

async function identityOf({ inSchool, now, people }: IdentityDeps, cookie: SessionCookie): Promise<Identity | null> {
  return inSchool(cookie.schoolId, async tx => {
    const resumed = await resumeSession(tx, cookie.token, now())
    if (!resumed) return null
    const { personId, ...session } = resumed
    const identity = await people.identity(tx, personId, dateAt(now()))
    return identity && { session: { ...cookie, ...session }, ...identity }
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
  req.school = await deps.people.installedSchool(req.cookies[chosenSchoolCookie.name] ?? null)
}

/** Holds the route's declared permission against the person. */
function permit({ routeOptions, viewer, session }: FastifyRequest, now: Temporal.Instant): void {
  const { access, fresh } = routeOptions.config
  if (access?.kind !== 'requires') return
  if (!viewer) throw new Fault('sign-in-needed')
  if (!access.permission(viewer)) throw new Forbidden()
  if (fresh && !isFresh(session?.freshAt ?? null, now)) throw new Fault('fresh-factor-needed')
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
export function registerPermits(app: FastifyInstance, { now }: Pick<IdentityDeps, 'now'>): void {
  app.addHook('onRequest', async req => permit(req, now()))
}
