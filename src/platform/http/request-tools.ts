/** Puts on requests and replies what handlers work with (http/request.ts says what). */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Fault, NotFound } from '../errors.ts'
import { deviceOf } from '../sessions/device.ts'
import { newToken, sessionCookieName, sessionCookieOptions, sessionCookieValue } from '../sessions/session-cookie.ts'
import { beginSession, endSession, renewSession } from '../sessions/session-store.ts'
import { formToken } from './form-token.ts'
import { hiddenFields } from './forms.ts'
import type { IdentityDeps } from './identity.ts'
import { noticeCookieName, noticeCookieOptions, openNotice, sealNotice } from './notice.ts'
import { type Done, onceMore, onlyOnce, type SafeToRepeat, sentForm } from './once.ts'
import { registerOwnCookies } from './own-cookie.ts'

type ToolDeps = Pick<IdentityDeps, 'https' | 'inSchool' | 'now'>

function decorateRequest(app: FastifyInstance, { inSchool, now }: ToolDeps): void {
  app.decorateRequest('viewer', null)
  app.decorateRequest('school', null)
  app.decorateRequest('session', null)
  app.decorateRequest('hasHiddenFields', false)
  app.decorateRequest('inSchool', function (work) {
    if (!this.school) throw new NotFound()
    return inSchool(this.school.id, work)
  })
  const once: SafeToRepeat = function (this: FastifyRequest, act) {
    const form = sentForm(this, now())
    return onceMore(() => this.inSchool(tx => onlyOnce(tx, form, act)))
  }
  app.decorateRequest('once', once)
  app.decorateRequest('hiddenFields', function () {
    this.hasHiddenFields = true
    return hiddenFields({ token: this.session && formToken(this.session.token), key: randomUUID() })
  })
}

function decorateReply(app: FastifyInstance, { https, inSchool, now }: ToolDeps): void {
  const end = async ({ session }: FastifyRequest) => {
    if (session) await inSchool(session.schoolId, tx => endSession(tx, session.token))
  }
  app.decorateReply('signIn', async function (schoolId, personId, factors, within) {
    await end(this.request)
    const [token, at] = [newToken(), now()]
    const device = deviceOf(this.request.headers['user-agent'])
    const id = await inSchool(schoolId, async tx => {
      const begun = await beginSession(tx, { personId, token, factors, device }, at)
      await within?.(tx, at)
      return begun
    })
    this.setCookie(sessionCookieName(https), sessionCookieValue({ schoolId, token }), sessionCookieOptions(https))
    this.request.session = { id, schoolId, token, factors, freshAt: at }
  })
  app.decorateReply('renewSession', async function (factor, within) {
    const { session } = this.request
    if (!session) throw new Fault('sign-in-needed')
    const [token, at] = [newToken(), now()]
    await inSchool(session.schoolId, async tx => {
      await renewSession(tx, session.id, { token, factor }, at)
      await within?.(tx, at)
    })
    const cookie = sessionCookieValue({ schoolId: session.schoolId, token })
    this.setCookie(sessionCookieName(https), cookie, sessionCookieOptions(https))
    this.request.session = { ...session, token, ...(factor && { freshAt: at, factors: [...session.factors, factor] }) }
  })
  app.decorateReply('signOut', async function () {
    await end(this.request)
    this.clearCookie(sessionCookieName(https), sessionCookieOptions(https))
    this.request.session = null
  })
}

function decorateNotices(app: FastifyInstance, { https }: ToolDeps): void {
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

/** Everything above. To be registered before any route. */
export function registerRequestTools(app: FastifyInstance, deps: ToolDeps): void {
  decorateRequest(app, deps)
  decorateReply(app, deps)
  decorateNotices(app, deps)
  registerOwnCookies(app, deps.https)
}
