/** Who is asking and about which school: from the session's cookie, before any handler runs; and what follows for the route. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../db/index.ts'
import { Fault, Forbidden, NotFound } from '../errors.ts'
import type { Viewer } from '../permissions.ts'
import {
  newToken,
  readSessionCookie,
  sessionCookieName,
  sessionCookieOptions,
  sessionCookieValue,
} from '../sessions/session-cookie.ts'
import { beginSession, endSession, resumeSession } from '../sessions/session-store.ts'
import { formToken } from './form-token.ts'
import { hiddenFields } from './forms.ts'
import { noticeCookieName, noticeCookieOptions, openNotice, sealNotice } from './notice.ts'
import { askedFor, type Done, formKey, onlyOnce, type SafeToRepeat } from './once.ts'
import type { School, Session } from './request.ts'

/** What identifying needs from the database and from the module that knows people. */
export interface IdentifyDeps {
  /** Whether people reach us over https. */
  readonly https: boolean
  readonly now: () => Temporal.Instant
  readonly inSchool: <Result>(schoolId: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  readonly people: {
    readonly viewer: (tx: Tx, personId: string) => Promise<Viewer | null>
    readonly school: (tx: Tx) => Promise<School | null>
    /** The school that a signed-out request is about; null before set-up. */
    readonly installedSchool: () => Promise<School | null>
  }
}

interface Identity {
  readonly session: Session
  readonly viewer: Viewer
  readonly school: School
}

async function identityOf({ inSchool, now, people }: IdentifyDeps, session: Session): Promise<Identity | null> {
  return inSchool(session.schoolId, async tx => {
    const personId = await resumeSession(tx, session.token, now())
    if (personId === undefined) return null
    const viewer = await people.viewer(tx, personId)
    const school = await people.school(tx)
    return viewer && school ? { session, viewer, school } : null
  })
}

async function identify(deps: IdentifyDeps, req: FastifyRequest, reply: FastifyReply): Promise<void> {
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

function decorateRequest(app: FastifyInstance, { inSchool, now }: IdentifyDeps): void {
  app.decorateRequest('viewer', null)
  app.decorateRequest('school', null)
  app.decorateRequest('session', null)
  app.decorateRequest('hasHiddenFields', false)
  app.decorateRequest('inSchool', function (work) {
    if (!this.school) throw new NotFound()
    return inSchool(this.school.id, work)
  })
  const once: SafeToRepeat = function (this: FastifyRequest, act) {
    const form = { key: formKey(this.body), asked: askedFor(this), now: now() }
    return this.inSchool(tx => onlyOnce(tx, form, act))
  }
  app.decorateRequest('once', once)
  app.decorateRequest('hiddenFields', function () {
    this.hasHiddenFields = true
    return hiddenFields({ token: this.session && formToken(this.session.token), key: randomUUID() })
  })
}

function decorateReply(app: FastifyInstance, { https, inSchool, now }: IdentifyDeps): void {
  const end = async ({ session }: FastifyRequest) => {
    if (session) await inSchool(session.schoolId, tx => endSession(tx, session.token))
  }
  app.decorateReply('signIn', async function (schoolId, personId) {
    await end(this.request)
    const session = { schoolId, token: newToken() }
    await inSchool(schoolId, tx => beginSession(tx, personId, session.token, now()))
    this.setCookie(sessionCookieName(https), sessionCookieValue(session), sessionCookieOptions(https))
    this.request.session = session
  })
  app.decorateReply('signOut', async function () {
    await end(this.request)
    this.clearCookie(sessionCookieName(https), sessionCookieOptions(https))
    this.request.session = null
  })
}

function decorateNotices(app: FastifyInstance, { https }: IdentifyDeps): void {
  app.decorateReply('seeOther', function (where: string | Done, notice?: string) {
    const { seeOther, notice: text = notice } = typeof where === 'string' ? { seeOther: where } : where
    const { session } = this.request
    if (text && session) this.setCookie(noticeCookieName(https), sealNotice(text, session.token), noticeCookieOptions(https))
    return this.redirect(seeOther, 303)
  })
  app.decorateReply('takeNotice', function () {
    const name = noticeCookieName(https)
    const { session, cookies } = this.request
    if (cookies[name] === undefined) return null
    this.clearCookie(name, { ...noticeCookieOptions(https), maxAge: 0 })
    return session && openNotice(cookies[name], session.token)
  })
}

/** Puts the viewer, the school and what belongs to them on each request, and refuses whom the route does not let in. */
export function registerIdentity(app: FastifyInstance, deps: IdentifyDeps): void {
  decorateRequest(app, deps)
  decorateReply(app, deps)
  decorateNotices(app, deps)
  app.addHook('onRequest', async (req, reply) => {
    if (!needsIdentity(req)) return
    await identify(deps, req, reply)
    permit(req)
  })
}
